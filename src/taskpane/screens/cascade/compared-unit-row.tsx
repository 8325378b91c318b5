import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { formatPercent } from '../../../look/format-number';
import { formatScore, formatScoreChange } from '../../../look/format-score';
import { statusWord } from '../../../look/status-word';
import { STATUSES } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { ScoreBar } from '../../parts/score-bar';
import { StatusMark } from '../../parts/status-mark';
import { StatusShape } from '../../parts/status-shape';
import { useWorkspace } from '../../workspace/workspace';
import { unitName } from './unit-name';
import { rowLook } from '../../parts/row-look';

const useStyles = makeStyles({
  row: {
    ...rowLook,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: '8px 0',
  },
  texts: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px' },
  count: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
});

const STEP_PX = 14;
const DEEPEST_STEP = 4;

interface Props {
  readonly unit: ComparedUnit;
  /** Moved in by its depth below the company. */
  readonly isIndented: boolean;
}

/** A unit beside the others; opens its overview. */
export function ComparedUnitRow({ unit, isIndented }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const { facts, read, chooseUnit, go } = useWorkspace();
  const { settings } = facts.now;
  const { result, depth, objectives, linked, counts } = unit;
  const { score, status, coverage, change } = result;
  const name = unitName(result.unit, read.scorecard, words);
  const data =
    coverage === undefined
      ? words.compareNoData
      : fill(words.compareData, { percent: formatPercent(coverage, { decimals: 0, separators }) });
  const links = depth === 0 ? undefined : fill(words.linked, { linked, objectives });
  return (
    <button
      type="button"
      className={styles.row}
      title={fill(words.openUnit, { name })}
      style={{ paddingInlineStart: isIndented ? Math.min(depth, DEEPEST_STEP) * STEP_PX : 0 }}
      onClick={() => {
        chooseUnit(depth === 0 ? undefined : result.unit?.id);
        go({ screen: 'overview' });
      }}
      {...{ [ROW]: `unit ${result.unit?.id ?? ''}` }}
    >
      <span className={styles.texts}>
        <Text className={styles.cut}>{name}</Text>
        <ScoreBar score={score} status={status} highest={settings.scoreCap} />
        <span className={styles.counts}>
          {STATUSES.filter((each) => counts.has(each)).map((each) => (
            <Caption1 key={each} className={styles.count}>
              <StatusShape status={each} />
              {fill(words.countOf, {
                count: counts.get(each),
                status: statusWord(each, language, settings.statusWords),
              })}
            </Caption1>
          ))}
        </span>
        <Caption1 className={styles.quiet}>
          {[data, links].filter((part) => part !== undefined).join(' · ')}
        </Caption1>
      </span>
      <span className={styles.figure}>
        <Text weight="semibold">
          {score === undefined ? words.noScore : formatScore(score, settings, separators)}
        </Text>
        <StatusMark status={status} words={settings.statusWords} />
        {change !== undefined && (
          <Caption1 className={styles.quiet}>{formatScoreChange(change, separators)}</Caption1>
        )}
      </span>
    </button>
  );
}
