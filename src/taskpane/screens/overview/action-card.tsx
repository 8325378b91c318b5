import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { ActionItem } from './action-item';
import { KpiLink } from './kpi-link';
import type { OpenAction } from './open-actions';
import { SettleForm } from './settle-form';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const WAYS = ['done', 're-dated', 'dropped'] as const;

/** An open action and the ways to settle it; each opens what it needs to know below. */
export function ActionCard({ open }: { readonly open: OpenAction }) {
  const { followUp: words } = usePaneLook().texts;
  const styles = useStyles();
  const [way, setWay] = useState<(typeof WAYS)[number]>();
  const { id, kpi, action } = open.action;
  const labels = { done: words.done, 're-dated': words.reDate, dropped: words.drop };
  return (
    <div className={styles.card} {...{ [ROW]: `action ${id}` }}>
      <ActionItem open={open} />
      {kpi !== undefined && <KpiLink id={kpi} />}
      <div className={styles.buttons}>
        {WAYS.map((each) => (
          <Button
            key={each}
            size="small"
            aria-expanded={way === each}
            aria-label={fill(words.settle, { verb: labels[each], action })}
            onClick={() => {
              setWay(way === each ? undefined : each);
            }}
          >
            {labels[each]}
          </Button>
        ))}
      </div>
      {way && <SettleForm key={way} action={open.action} way={way} />}
    </div>
  );
}
