import { isActive } from '../evaluation/active';
import { evaluationContext, frequencyOf } from '../evaluation/evaluation-context';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { finerPeriods } from '../periods/containing';
import type { Period } from '../periods/period';
import { aggregationOf } from '../rules/aggregation-of';
import { closedPeriodOf } from './closed-period-of';
import { closedPeriods } from './closed-periods';
import { partDecimals } from './part-decimals';
import { shapeOfYearBefore, spreadTarget } from './spread-target';

/** A target for a whole fiscal year, to be spread equally or like the year before. */
export interface YearToSpread {
  readonly year: Period;
  readonly total: number;
  readonly like: 'equal' | 'year before';
}

export interface SpreadTarget {
  readonly period: Period;
  readonly target: number;
}

/**
 * The targets of the open periods of a year in which the KPI is in use. What is closed keeps its target: of a sum the rest
 * is spread, of a mean what brings the year to its mean. Undefined where nothing is open, or last year has no shape.
 */
export function spreadOverOpen(
  scorecard: Scorecard,
  kpi: Kpi,
  { year, total, like }: YearToSpread,
): readonly SpreadTarget[] | undefined {
  const context = evaluationContext(scorecard);
  const { calendar } = context.settings;
  const shut = closedPeriods(scorecard);
  const all = finerPeriods(year, frequencyOf(kpi, context.settings), calendar);
  const used = all.filter((period) => isActive(kpi, period, calendar));
  const isOpen = (period: Period) => closedPeriodOf(period, shut, calendar) === undefined;
  const open = used.filter(isOpen);
  const whole = like === 'equal' ? undefined : shapeOfYearBefore(kpi, year, context);
  if (open.length === 0 || (like === 'year before' && !whole)) return undefined;
  const aggregation = aggregationOf(kpi);
  const kept = used
    .filter((period) => !isOpen(period))
    .map((period) => context.readings.at(kpi.id, period)?.target);
  const shape = whole?.filter((_, index) =>
    open.some(({ ordinal }) => ordinal === all[index]?.ordinal),
  );
  const left = leftFor(open.length, { total, kept, aggregation });
  const decimals = partDecimals(kpi, [left], open.length);
  const parts = spreadTarget({ total: left, periods: open.length, aggregation, shape, decimals });
  return open.flatMap((period, index) => {
    const target = parts[index];
    return target === undefined ? [] : [{ period, target }];
  });
}

interface Kept {
  readonly total: number;
  readonly kept: readonly (number | undefined)[];
  readonly aggregation: ReturnType<typeof aggregationOf>;
}

function leftFor(open: number, { total, kept, aggregation }: Kept): number {
  const known = kept.filter((target) => target !== undefined);
  const sum = known.reduce((all, target) => all + target, 0);
  // Not −0.30000000000000004.
  const exact = (value: number) => Number(value.toPrecision(15));
  if (aggregation === 'sum') return exact(total - sum);
  if (aggregation !== 'average' && aggregation !== 'ratio') return total;
  return exact((total * (known.length + open) - sum) / open);
}
