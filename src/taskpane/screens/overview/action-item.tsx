import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { dueWords } from './due-words';
import type { OpenAction } from './open-actions';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', padding: '4px 0' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** An open action: what, who, by when, and how old it is. */
export function ActionItem({ open }: { readonly open: OpenAction }) {
  const look = usePaneLook();
  const { followUp } = look.texts;
  const styles = useStyles();
  const { action, owner, raisedIn, firstDue, due } = open.action;
  const isReDated = firstDue !== undefined && due !== undefined && firstDue !== due;
  const about = [
    owner ?? followUp.noOwner,
    dueWords(open, look),
    raisedIn && fill(followUp.raised, { period: periodLabel(raisedIn, look.language) }),
    isReDated && fill(followUp.wasDue, { day: dateText(firstDue, look.language) }),
  ].filter((part) => typeof part === 'string');
  return (
    <div className={styles.item}>
      <Text>{action}</Text>
      <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>
    </div>
  );
}
