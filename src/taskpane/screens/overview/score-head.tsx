import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { formatScore, formatScoreChange } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { trendArrow } from '../../../look/trend-arrow';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';
import type { OverviewFacts } from './overview-facts';
import { changeOf } from './change-of';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  score: {
    fontSize: '32px',
    lineHeight: '38px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  aside: { display: 'flex', flexDirection: 'column', textAlign: 'end', paddingTop: '2px' },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The score of the whole, its status, its change and how much of it is known. */
export function ScoreHead({ facts }: { readonly facts: OverviewFacts }) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const { now, before } = facts;
  const { score, status, coverage } = now.overall;
  const percent =
    coverage === undefined ? '' : formatPercent(coverage, { decimals: 0, separators });
  const change = changeOf(now.overall, before.overall);
  return (
    <section className={styles.head} aria-label={words.score}>
      <div>
        <Caption1 as="h2" className={styles.title}>
          {words.score}
        </Caption1>
        <div className={styles.line}>
          <span className={styles.score}>
            {score === undefined ? words.noScore : formatScore(score, now.settings, separators)}
          </span>
          <StatusMark status={status} words={now.settings.statusWords} pill />
        </div>
      </div>
      <div className={styles.aside}>
        {change !== undefined && (
          <Text size={200} weight="semibold">
            {fill(words.change, {
              arrow: trendArrow(change.trend),
              change: formatScoreChange(change.amount, separators),
              period: periodLabel(before.period, language),
            })}
          </Text>
        )}
        {coverage !== undefined && (
          <Caption1 className={styles.quiet}>
            {fill(score === undefined ? words.tooLittle : words.coverage, { percent })}
          </Caption1>
        )}
      </div>
    </section>
  );
}
