import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { flatWithin, trendBasis } from '../../../scorecard/evaluation/kpi-trend';
import type { KpiRule } from '../../../scorecard/rules/kpi-rule';
import type { CellContent } from '../../book/cell';
import { kpiFormats } from '../../styling/kpi-formats';
import type { ReviewSubject } from '../../subject/review-subject';
import { cellOf } from './row-cells';
import type { RowDraft } from './row-draft';
import { calculated, dataSpan, orEmpty, spanReferences } from './span-cells';
import { spanActual, spanTarget } from './span-formulas';

const SIGNS = { Better: 1, Same: 0, Worse: -1 } as const;

/** What the trend is measured against, how much is still the same, and the trend: 1 better, 0 same, −1 worse. */
export function addTrend(
  draft: RowDraft,
  result: KpiResult,
  rule: KpiRule,
  subject: ReviewSubject,
): void {
  if (rule.direction === 'none' || subject.seriesOf(result.kpi).current.length === 0) {
    draft.put('trend', '');
    return;
  }
  const { row } = draft;
  const basis = trendBasis(result, subject.context);
  const references = basisReferences(row, result, subject);
  const format = kpiFormats(result, subject.language).value;
  const actual = references ? calculated(references.actual, basis?.actual) : basis?.actual;
  const target = references ? calculated(references.target, basis?.target) : basis?.target;
  draft.put('basisActual', actual ?? '', { format });
  draft.put('basisTarget', target ?? '', { format });
  draft.put('sameWithin', sameWithin(row, result, basis?.actual, subject), { format });
  draft.put('trend', {
    formula: trendFormula(row, rule),
    result: result.trend === undefined ? '' : SIGNS[result.trend],
  });
}

/** Formulas where the basis is one total or single readings of Data; undefined for means of totals, which stay values. */
function basisReferences(
  row: number,
  { kpi, rule }: KpiResult,
  subject: ReviewSubject,
): { actual: string; target: string } | undefined {
  const { basis, isTotalled } = subject.seriesOf(kpi);
  if (isTotalled) return undefined;
  const readings = basis.flat().sort((a, b) => a.column - b.column);
  if (readings.length === 0) return undefined;
  const reference = spanReferences(subject, row, readings);
  if (basis.some((each) => each.length > 1)) {
    if (basis.length > 1 || rule.aggregation === 'entered') return undefined;
    // Sums are compared per reading.
    const how = rule.aggregation === 'sum' ? 'average' : rule.aggregation;
    const span = dataSpan(reference);
    // A ratio of zeros has no value although its readings have.
    const target = `IF(${cellOf(row, 'basisActual')}="","",${spanTarget(how, span)})`;
    return { actual: spanActual(how, span), target };
  }
  if (basis.length === 1) {
    const actual = reference('actual');
    const target = orEmpty(reference('target'));
    // Without an actual there is nothing to compare with, whatever the target was.
    return { actual: orEmpty(actual), target: `IF(ISNUMBER(${actual ?? '""'}),${target},"")` };
  }
  const actual = reference('actual') ?? '""';
  const target = reference('target') ?? '""';
  const both = `SUMPRODUCT(ISNUMBER(${actual})*ISNUMBER(${target}))=COUNT(${actual})`;
  const mean = `SUMPRODUCT(--ISNUMBER(${actual}),${target})/COUNT(${actual})`;
  return {
    actual: `IF(COUNT(${actual})=0,"",AVERAGE(${actual}))`,
    target: `IF(COUNT(${actual})=0,"",IF(${both},${mean},""))`,
  };
}

function sameWithin(
  row: number,
  result: KpiResult,
  basis: number | undefined,
  { context }: ReviewSubject,
): CellContent {
  const flat = flatWithin(result, context);
  if ('absolute' in flat) {
    const isSet = context.settings.flatTrendWithin !== undefined;
    return isSet ? { formula: 'N(BSC_Flat)', result: flat.absolute } : flat.absolute;
  }
  return {
    formula: `N(BSC_Flat)*ABS(N(${cellOf(row, 'basisActual')}))`,
    result: flat.relative * Math.abs(basis ?? 0),
  };
}

function trendFormula(row: number, rule: KpiRule): string {
  const actual = cellOf(row, 'actual');
  const basis = cellOf(row, 'basisActual');
  // Sums are compared per reading.
  const now = rule.aggregation === 'sum' ? `${actual}/${cellOf(row, 'readings')}` : actual;
  const change = changeFormula(row, rule, now, basis);
  const slack = `1E-9*MAX(ABS(${now}),ABS(${basis}))`;
  const sign = `IF(ABS(${change})<=${cellOf(row, 'sameWithin')}+${slack},0,SIGN(${change}))`;
  return `IF(OR(${[`${actual}=""`, `${basis}=""`, ...needs(row, rule)].join(',')}),"",${sign})`;
}

function needs(row: number, { direction }: KpiRule): readonly string[] {
  if (direction === 'target') return [`${cellOf(row, 'target')}=""`];
  if (direction !== 'range') return [];
  return [`${cellOf(row, 'low')}=""`, `${cellOf(row, 'high')}=""`];
}

/** Positive when the reading got better. */
function changeFormula(row: number, rule: KpiRule, now: string, basis: string): string {
  switch (rule.direction) {
    case 'target': {
      const target = cellOf(row, 'target');
      const own = rule.aggregation === 'sum' ? `${target}/${cellOf(row, 'readings')}` : target;
      const before = cellOf(row, 'basisTarget');
      return `(ABS(${basis}-IF(${before}="",${own},${before}))-ABS(${now}-${own}))`;
    }
    case 'range': {
      const outside = (value: string): string =>
        `MAX(${cellOf(row, 'low')}-${value},${value}-${cellOf(row, 'high')},0)`;
      return `(${outside(basis)}-${outside(now)})`;
    }
    case 'higher':
    case 'lower':
      return `${cellOf(row, 'better')}*(${now}-${basis})`;
    case 'yesno':
    case 'none':
      return `(${now}-${basis})`;
  }
}
