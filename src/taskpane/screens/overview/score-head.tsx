import type { ReactNode } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { formatScore, formatScoreChange } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { scoreTrend } from '../../../look/score-trend';
import { trendArrow } from '../../../look/trend-arrow';
import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  score: {
    fontSize: '32px',
    lineHeight: '38px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { fontSize: tokens.fontSizeBase500, lineHeight: '38px' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  aside: { display: 'flex', flexDirection: 'column', alignItems: 'end', paddingTop: '2px' },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly result: NodeResult;
  /** Below the coverage, such as a link to the calculation. */
  readonly children?: ReactNode;
}

/** A score in large, its status, its change and how much of it is known. */
export function ScoreHead({ title, result, children }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const { now, before } = useWorkspace().facts;
  const { score, status, coverage, change } = result;
  const percent =
    coverage === undefined ? '' : formatPercent(coverage, { decimals: 0, separators });
  return (
    <section className={styles.head} aria-label={title}>
      <div>
        <Caption1 as="h2" className={styles.title}>
          {title}
        </Caption1>
        <div className={styles.line}>
          <span className={score === undefined ? styles.none : styles.score}>
            {score === undefined ? words.noScore : formatScore(score, now.settings, separators)}
          </span>
          <StatusMark status={status} words={now.settings.statusWords} pill />
        </div>
      </div>
      <div className={styles.aside}>
        {change !== undefined && (
          <Text size={200} weight="semibold">
            {fill(words.change, {
              arrow: trendArrow(scoreTrend(change)),
              change: formatScoreChange(change, separators),
              period: periodLabel(before.period, language),
            })}
          </Text>
        )}
        {coverage !== undefined && (
          <Caption1 className={styles.quiet}>
            {fill(score === undefined ? words.tooLittle : words.coverage, { percent })}
          </Caption1>
        )}
        {children}
      </div>
    </section>
  );
}
