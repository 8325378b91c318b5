import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatDifference } from '../../../look/format-measure';
import { formatPercent } from '../../../look/format-number';
import { periodLabel } from '../../../look/period-label';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { fill } from '../../../strings/fill';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { figureTexts } from './figure-texts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    '@media (max-width: 339px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    margin: 0,
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  fact: {
    minWidth: 0,
    padding: '6px 8px',
    boxShadow: `-1px -1px 0 ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  beside: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly beside?: string;
  readonly colour?: string;
}

/** Actual, target, how far they are apart, and how much of the target is reached. */
export function KpiFacts({ result }: { readonly result: KpiResult }) {
  const look = usePaneLook();
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(result, look).map(({ name, value, beside, colour }) => (
        <div key={name} className={styles.fact}>
          <dt>
            <Caption1 className={styles.name}>{name}</Caption1>
          </dt>
          <dd className={styles.value} style={colour === undefined ? undefined : { color: colour }}>
            {value} {beside !== undefined && <span className={styles.beside}>{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const WORDS = { F: 'favourable', A: 'adverse', 'On plan': 'onPlan' } as const;

function factsOf(result: KpiResult, pane: PaneLook): Fact[] {
  const { kpi, carried, period, rule } = result;
  const { texts, language, separators, palette } = pane;
  const words = texts.kpiDetail;
  // The unit stands beside the chart: there is little room here.
  const { look, actual, bareTarget, achieved, variance } = figureTexts(result, pane);
  const facts: Fact[] = [];
  if (actual !== undefined) {
    const label = fill(words.actualOf, { period: periodLabel(period, language) });
    facts.push({ name: carried ? label : words.actual, value: actual });
  }
  if (bareTarget !== undefined) {
    const isRange = rule.direction === 'range' && rule.rangeLow !== undefined;
    facts.push({ name: isRange ? words.range : words.target, value: bareTarget });
  }
  if (variance) {
    const { amount, percent, favourable } = variance;
    const isOnPlan = favourable === 'On plan';
    const unit = { measureUnit: isPercentUnit(kpi.measureUnit) ? '%' : undefined };
    const size = isOnPlan ? amount : Math.abs(amount);
    const noShare = result.target === 0 ? words.noShare : undefined;
    facts.push({
      name: words[WORDS[favourable]],
      value: formatDifference(size, unit, { ...look, signed: isOnPlan }, language),
      beside:
        percent === undefined
          ? noShare
          : isOnPlan || isPercentUnit(kpi.measureUnit)
            ? undefined
            : formatPercent(Math.abs(percent), { decimals: 1, separators }),
      colour: favourable === 'A' ? palette.status.Red.text : undefined,
    });
  }
  if (achieved !== undefined) facts.push({ name: words.achieved, value: achieved });
  return facts;
}
