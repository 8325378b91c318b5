import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { fill } from '../../../strings/fill';
import type { CellFormula } from '../../book/cell';
import { quoted } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';

/** Decimals enough for limits that people set; `TEXT` would write them in the reader's language only by chance. */
const DECIMALS = 4;

/** The two limits of a range as one text, 78% to 86%; undefined for other KPIs and without limits. */
export function rangeTarget(
  subject: ReviewSubject,
  row: number,
  { rule }: Pick<KpiResult, 'rule'>,
  kpi: KpiResult['kpi'],
  readings: string,
): CellFormula | undefined {
  const { rangeLow: low, rangeHigh: high } = rule;
  if (rule.direction !== 'range' || low === undefined || high === undefined) return undefined;
  const isPercent = isPercentUnit(kpi.measureUnit);
  const [before = '', between = '', after = ''] = parts(subject);
  const limit = (column: 'low' | 'high'): string => {
    const cell = workingsReference(subject, row, column);
    const scaled = rule.aggregation === 'sum' ? `${cell}*${readings}` : cell;
    return isPercent ? `ROUND(${scaled}*100,${DECIMALS})&"%"` : `ROUND(${scaled},${DECIMALS})`;
  };
  const shown = (value: number): string =>
    isPercent ? `${rounded(value * 100)}%` : String(rounded(value));
  const texts = [before, limit('low'), between, limit('high'), after];
  const text = texts
    .map((part, index) => (index % 2 === 0 ? part && quoted(part) : part))
    .filter((part) => part !== '')
    .join('&');
  const limits = (['low', 'high'] as const).map((each) => workingsReference(subject, row, each));
  const hasBoth = `AND(${limits.map((each) => `ISNUMBER(${each})`).join(',')})`;
  const formula = `IF(${hasBoth},${text},${workingsReference(subject, row, 'target')})`;
  const result = before + shown(low) + between + shown(high) + after;
  return { formula, result };
}

function parts({ words }: ReviewSubject): string[] {
  return fill(words.common.rangeTarget, { low: '\n', high: '\n' }).split('\n');
}

function rounded(value: number): number {
  const factor = 10 ** DECIMALS;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
}
