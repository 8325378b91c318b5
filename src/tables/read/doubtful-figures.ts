import type { Kpi } from '../../scorecard/model/kpi';
import { isPercentUnit } from '../../scorecard/rules/percent-unit';
import type { Row } from '../cells/cell-type';
import { unusualSizes, type Doubt, type Figure } from './unusual-size';
import { wholePercentages } from './whole-percentages';

const FIGURES = ['actual', 'target', 'forecast'] as const;

/** The doubts (health rules D2 and D3) about the figures of all readings, in the order of the rows. */
export function doubtfulFigures(
  items: readonly (Row | undefined)[],
  kpis: readonly Kpi[],
): Doubt[] {
  const doubts: Doubt[][] = [];
  const figures = figuresByKpi(items);
  for (const kpi of kpis) {
    const all = figures.get(kpi.id);
    if (!all || kpi.direction === 'yesno') continue;
    const whole = isPercentUnit(kpi.measureUnit) ? wholePercentages(all) : [];
    const wholeRows = new Set(whole.map(({ row }) => row));
    const actuals = all.filter(({ field, row }) => field === 'actual' && !wholeRows.has(row));
    doubts.push(whole, unusualSizes(actuals));
  }
  return doubts.flat().sort((a, b) => a.row - b.row);
}

function figuresByKpi(items: readonly (Row | undefined)[]): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  items.forEach((item, row) => {
    if (typeof item?.kpi !== 'string') return;
    let list = figures.get(item.kpi);
    if (!list) figures.set(item.kpi, (list = []));
    for (const field of FIGURES) {
      const value = item[field];
      if (typeof value === 'number') list.push({ row, field, value });
    }
  });
  return figures;
}
