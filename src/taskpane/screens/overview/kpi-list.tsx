import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { figureDecimals } from '../../../look/figure-decimals';
import { formatBare, formatMeasure } from '../../../look/format-measure';
import { formatVariance } from '../../../look/format-variance';
import { statusWord } from '../../../look/status-word';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { StatusShape } from '../../parts/status-shape';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: '6px 0',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shape: { paddingTop: '3px' },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figures: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly kpis: readonly KpiResult[];
  readonly settings: Settings;
  /** How many actions of a KPI are open. */
  readonly openActions: ReadonlyMap<string, number>;
  readonly open: (kpi: string) => void;
}

/** KPIs with owner, actual, target and variance; a click opens it. */
export function KpiList({ kpis, settings, openActions, open }: Props) {
  const { texts } = usePaneLook();
  const styles = useStyles();
  if (kpis.length === 0) return <Text>{texts.overview.none}</Text>;
  return (
    <ul className={styles.list}>
      {kpis.map((result) => (
        <li key={result.kpi.id}>
          <KpiRow
            result={result}
            settings={settings}
            actions={openActions.get(result.kpi.id) ?? 0}
            open={open}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly result: KpiResult;
  readonly settings: Settings;
  readonly actions: number;
  readonly open: (kpi: string) => void;
}

function KpiRow({ result, settings, actions, open }: RowProps) {
  const { texts, language } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const { kpi, status } = result;
  const { figures, variance } = useFigureTexts(result);
  const work =
    actions === 0
      ? words.noAction
      : actions === 1
        ? words.oneAction
        : fill(words.actions, { count: actions });
  const about = `${kpi.owner ?? words.noOwner} · ${work}`;
  return (
    <button
      type="button"
      className={styles.row}
      {...{ [ROW]: kpi.id }}
      aria-label={[
        kpi.name,
        statusWord(status, language, settings.statusWords),
        figures,
        variance,
        about,
      ]
        .filter((part) => part !== '')
        .join(', ')}
      onClick={() => {
        open(kpi.id);
      }}
    >
      <span className={styles.shape}>
        <StatusShape status={status} size={14} />
      </span>
      <span className={styles.texts}>
        <Text className={styles.cut}>{kpi.name}</Text>
        <Caption1 className={styles.quiet}>
          <span className={styles.cut}>{about}</span>
        </Caption1>
      </span>
      <span className={styles.figures}>
        <Text>{figures}</Text>
        <Caption1>{variance}</Caption1>
      </span>
    </button>
  );
}

/** Actual and target, and how far they are apart; blank where there is nothing to say. */
function useFigureTexts(result: KpiResult): {
  readonly figures: string;
  readonly variance: string;
} {
  const { texts, language, separators } = usePaneLook();
  const { kpi, rule, actual, target, variance, variancePercent, favourable } = result;
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  const look = { decimals, separators };
  if (actual === undefined) return { figures: '', variance: '' };
  const figures =
    target === undefined
      ? formatMeasure(actual, kpi, look)
      : fill(texts.overview.figures, {
          actual: formatBare(actual, kpi, look),
          target: formatMeasure(target, kpi, look),
        });
  if (variance === undefined || favourable === undefined) return { figures, variance: '' };
  // A KPI off its target is not called on plan, however small the amount is that Setup calls material.
  const told =
    favourable === 'On plan' && variance < 0 && result.status !== 'Green' ? 'A' : favourable;
  const gap = { amount: variance, percent: variancePercent, favourable: told };
  return { figures, variance: formatVariance(gap, kpi, look, language) };
}
