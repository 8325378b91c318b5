import type { Reading } from '../scorecard/model/reading';
import type { Layout } from './layout';
import { data } from './schema/data';
import { FIGURE_FIELDS, type FigureFormula } from './write/figure-formula';

/** The figures of the Data table that are formulas now, in the order of its rows. */
export function linkedFigures({ tables }: Layout): readonly FigureFormula[] {
  const layout = tables.get(data.name);
  if (!layout) return [];
  const { grid, items, positions } = layout;
  const fields = FIGURE_FIELDS.map((field) => {
    const column = data.columns.findIndex((each) => each.field === field);
    return { field, position: positions[column] ?? -1 };
  });
  return [...(grid.formulas ?? [])].flatMap(([row, formulas]) => {
    const item = items[row] as Partial<Reading> | undefined;
    if (item?.kpi === undefined || item.period === undefined) return [];
    const { kpi, period } = item;
    return fields.flatMap(({ field, position }) => {
      const formula = formulas.get(position);
      return formula === undefined ? [] : [{ kpi, period, field, formula }];
    });
  });
}
