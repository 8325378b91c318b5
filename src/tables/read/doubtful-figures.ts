import type { Kpi } from '../../scorecard/model/kpi';
import { isPercentUnit } from '../../scorecard/rules/percent-unit';
import type { Row } from '../cells/cell-type';
import { contradictedRatios } from './contradicted-ratios';
import { unusualSizes, type Doubt, type Figure } from './unusual-size';
import { wholePercentages } from './whole-percentages';

const FIGURES = ['actual', 'target', 'forecast'] as const;

/** The doubts (health rules D2 and D3) about the figures of all readings, in the order of the rows. */
export function doubtfulFigures(
  items: readonly (Row | undefined)[],
  kpis: readonly Kpi[],
): Doubt[] {
  const doubts: Doubt[][] = [];
  const rowsOf = rowsByKpi(items);
  for (const kpi of kpis) {
    const { id, direction, measureUnit } = kpi;
    const rows = rowsOf.get(id);
    if (!rows || direction === 'yesno') continue;
    const whole = isPercentUnit(measureUnit)
      ? wholePercentages(figuresIn(rows, items, FIGURES))
      : [];
    const wholeRows = new Set(whole.map(({ row }) => row));
    const others = whole.length > 0 ? rows.filter((row) => !wholeRows.has(row)) : rows;
    doubts.push(whole, unusualSizes(figuresIn(others, items, ['actual'])));
    doubts.push(contradictedRatios(others, items, kpi));
  }
  return doubts.flat().sort((a, b) => a.row - b.row);
}

function rowsByKpi(items: readonly (Row | undefined)[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  items.forEach((item, row) => {
    if (typeof item?.kpi !== 'string') return;
    const rows = rowsOf.get(item.kpi);
    if (rows) rows.push(row);
    else rowsOf.set(item.kpi, [row]);
  });
  return rowsOf;
}

function figuresIn(
  rows: readonly number[],
  items: readonly (Row | undefined)[],
  fields: readonly string[],
): Figure[] {
  const figures: Figure[] = [];
  for (const row of rows) {
    for (const field of fields) {
      const value = items[row]?.[field];
      if (typeof value === 'number') figures.push({ row, field, value });
    }
  }
  return figures;
}
