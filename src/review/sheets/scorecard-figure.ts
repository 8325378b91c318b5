import type { CellFormula } from '../book/cell';
import { kpiFormats } from '../styling/kpi-formats';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { rangeTarget } from './scorecard/range-target';
import { scorecardReference } from './scorecard/scorecard-reference';

type Figure = 'actual' | 'target' | 'variance' | 'variancePercent' | 'achieved';

/** A figure of a KPI as Scorecard shows it, on another sheet; empty when Scorecard's cell is. */
export function scorecardFigure(subject: ReviewSubject, kpi: KpiRow, figure: Figure): CellFormula {
  return {
    formula: scorecardReference(subject, kpi.row, figure),
    result: figureOf(subject, kpi, figure) ?? '',
  };
}

function figureOf(
  subject: ReviewSubject,
  { row, result }: KpiRow,
  figure: Figure,
): number | string | undefined {
  switch (figure) {
    case 'actual':
      return result.actual;
    case 'target':
      return rangeTarget(subject, row, result, result.kpi, '')?.result.toString() ?? result.target;
    case 'variance':
      return result.variance === undefined
        ? undefined
        : result.variance * kpiFormats(result, subject.language).varianceFactor;
    case 'variancePercent':
      return result.variancePercent;
    case 'achieved':
      return result.achievement;
  }
}
