import { useMemo } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { effectText } from '../../../look/effect-text';
import { actionEffect } from '../../../scorecard/evaluation/action-effect';
import type { Action } from '../../../scorecard/model/action';
import { firstDayOf } from '../../../scorecard/periods/period-days';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** So many are drawn at first. */
const AT_ONCE = 10;

/** The actions done since the period began, the latest first, each with its KPI before and after. */
export function DoneActions() {
  const words = usePaneLook().texts.followUp;
  const { facts, period } = useWorkspace();
  const { scorecard, settings } = facts.context;
  const done = useMemo(() => {
    const first = firstDayOf(period, settings.calendar);
    return scorecard.actions
      .filter(({ status, doneOn = '' }) => status !== 'Dropped' && doneOn >= first)
      .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1));
  }, [scorecard, settings, period]);
  if (done.length === 0) return null;
  return (
    <Section title={words.doneLately}>
      <LongList items={done} keyOf={({ id }) => id} atOnce={AT_ONCE}>
        {(action) => <DoneAction action={action} />}
      </LongList>
    </Section>
  );
}

function DoneAction({ action }: { readonly action: Action }) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.followUp;
  const styles = useStyles();
  const { facts, period, read } = useWorkspace();
  const { doneOn, owner, result } = action;
  const kpi = read.scorecard.kpis.find(({ id }) => id === action.kpi);
  const effect = actionEffect(action, kpi, period, facts.context);
  const { statusWords } = facts.context.settings;
  const look = { language, separators, statusWords, words: textsIn(language).review.actions };
  const about = [
    owner ?? words.noOwner,
    doneOn && fill(words.doneOn, { day: dateText(doneOn, language) }),
    result,
  ].filter((part) => part !== undefined && part !== '');
  return (
    <div className={styles.item}>
      <Text>{action.action}</Text>
      <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>
      {kpi && (
        <Caption1>
          {`${kpi.name}: ${effect ? effectText(effect, look) : words.noEffectYet}`}
        </Caption1>
      )}
    </div>
  );
}
