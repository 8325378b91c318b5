import type { MouseEvent, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { formatScore, formatScoreChange } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { scoreTrend } from '../../../look/score-trend';
import { statusWord } from '../../../look/status-word';
import { trendArrow } from '../../../look/trend-arrow';
import { trendWord } from '../../../look/trend-word';
import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { HeardAs } from '../../parts/heard-as';
import { ScoreBar } from '../../parts/score-bar';
import { StatusMark } from '../../parts/status-mark';
import type { ShownFacts } from '../../workspace/shown-facts';
import { useWorkspace } from '../../workspace/workspace';
import { rowLook } from '../../parts/row-look';

const useStyles = makeStyles({
  row: {
    ...rowLook,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 52px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: '6px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { display: 'flex', alignItems: 'baseline', gap: '6px', minWidth: 0, paddingBottom: '4px' },
  whole: { overflowWrap: 'anywhere' },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  score: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface Props {
  readonly rowKey: string;
  readonly name: string;
  readonly result: NodeResult;
  /** Nothing below it is measured, so that its weight counts for nothing. */
  readonly hasNoKpis?: boolean;
  /** Before the name, such as a swatch. */
  readonly start?: ReactNode;
  readonly open: (event: MouseEvent) => void;
}

/** A perspective, objective or unit in a list: name, weight, how far its score reaches, status and change. */
export function NodeRow({ rowKey, name, result, hasNoKpis = false, start, open }: Props) {
  const look = usePaneLook();
  const styles = useStyles();
  const { facts } = useWorkspace();
  const { settings } = facts.now;
  const { score, status } = result;
  const texts = nodeTexts(name, result, hasNoKpis, facts, look);
  return (
    <button type="button" className={styles.row} onClick={open} {...{ [ROW]: rowKey }}>
      <HeardAs text={texts.heard}>
        <span>
          <span className={styles.name}>
            {start}
            <span className={styles.whole}>{name}</span>
            <span className={mergeClasses(styles.small, styles.quiet)}>
              {hasNoKpis ? look.texts.overview.unmeasured : texts.share}
            </span>
          </span>
          <ScoreBar score={score} status={status} highest={settings.scoreCap} />
        </span>
        <span className={styles.figure}>
          <span className={styles.score}>{texts.score}</span>
          <StatusMark status={status} words={settings.statusWords} />
        </span>
        <span className={mergeClasses(styles.figure, styles.small)}>{texts.change}</span>
      </HeardAs>
    </button>
  );
}

function nodeTexts(
  name: string,
  { score, status, change, shareOfParent }: NodeResult,
  hasNoKpis: boolean,
  { now: { settings }, before }: ShownFacts,
  { texts, language, separators }: PaneLook,
) {
  const words = texts.overview;
  const share =
    shareOfParent === undefined ? '' : formatPercent(shareOfParent, { decimals: 0, separators });
  const shownScore = score === undefined ? words.noScore : formatScore(score, settings, separators);
  const trend = change === undefined ? undefined : scoreTrend(change);
  const changed = change === undefined ? '' : formatScoreChange(change, separators);
  const heard = [
    name,
    hasNoKpis ? words.unmeasured : share && fill(words.weight, { percent: share }),
    score === undefined ? shownScore : fill(words.scoreHeard, { score: shownScore }),
    statusWord(status, language, settings.statusWords),
    trend &&
      fill(words.changeHeard, {
        word: trendWord(trend, language),
        change: changed,
        period: periodLabel(before.period, language),
      }),
  ];
  return {
    share,
    score: shownScore,
    change: trend && `${trendArrow(trend)} ${changed}`,
    heard: heard.filter((part) => part !== undefined && part !== '').join(', '),
  };
}
