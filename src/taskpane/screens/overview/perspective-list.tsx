import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { formatScore, formatScoreChange } from '../../../look/format-score';
import { trendArrow } from '../../../look/trend-arrow';
import type { PerspectiveResult } from '../../../scorecard/evaluation/evaluation';
import { usePaneLook } from '../../look/pane-look';
import { ScoreBar } from '../../parts/score-bar';
import { StatusMark } from '../../parts/status-mark';
import { changeOf } from './change-of';
import type { OverviewFacts } from './overview-facts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 52px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, paddingBottom: '4px' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  swatch: {
    width: '3px',
    height: '14px',
    borderRadius: '2px',
    flexShrink: 0,
    forcedColorAdjust: 'none',
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The perspectives with weight, score, status and change. */
export function PerspectiveList({ facts }: { readonly facts: OverviewFacts }) {
  const styles = useStyles();
  const { now, before } = facts;
  const earlier = new Map(
    before.overall.perspectives.map((result) => [result.perspective.id, result]),
  );
  return (
    <ul className={styles.list}>
      {now.overall.perspectives.map((result, index) => (
        <PerspectiveRow
          key={result.perspective.id}
          result={result}
          before={earlier.get(result.perspective.id)}
          place={index}
          facts={facts}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly result: PerspectiveResult;
  readonly before: PerspectiveResult | undefined;
  readonly place: number;
  readonly facts: OverviewFacts;
}

function PerspectiveRow({ result, before, place, facts: { now } }: RowProps) {
  const { texts, separators, palette } = usePaneLook();
  const styles = useStyles();
  const { settings } = now;
  const { perspective, score, status, shareOfParent } = result;
  const change = changeOf(result, before);
  const colours = palette.perspectives;
  return (
    <li className={styles.row}>
      <div>
        <div className={styles.name}>
          <span
            className={styles.swatch}
            style={{ backgroundColor: colours[place % colours.length] }}
          />
          <Text className={styles.cut}>{perspective.name}</Text>
          {shareOfParent !== undefined && (
            <Caption1 className={styles.quiet}>
              {formatPercent(shareOfParent, { decimals: 0, separators })}
            </Caption1>
          )}
        </div>
        <ScoreBar score={score} status={status} highest={settings.scoreCap} />
      </div>
      <div className={styles.figure}>
        <Text weight="semibold">
          {score === undefined ? texts.overview.noScore : formatScore(score, settings, separators)}
        </Text>
        <StatusMark status={status} words={settings.statusWords} />
      </div>
      <Text size={200} className={styles.figure}>
        {change && `${trendArrow(change.trend)} ${formatScoreChange(change.amount, separators)}`}
      </Text>
    </li>
  );
}
