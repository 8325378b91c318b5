import { settingFormats } from '../tables/column-format';
import { SETUP } from '../tables/schema/setup';
import type { TableGrid } from '../tables/table-grid';
import type { CellFormat, TablePlan } from './workbook-plan';
import { choicesIn } from './choices-in';

/** Each setting has a format and choices of its own, all in one column. */
export function settingLooks(
  grid: TableGrid,
  written: ReadonlySet<string>,
): TablePlan['cellFormats'] {
  const setting = grid.columns.indexOf(SETUP.setting.heading);
  const formats = new Map(settingFormats().map((format) => [format.heading, format]));
  return new Map(
    grid.rows.flatMap((cells, row) => {
      const name = cells[setting];
      const format = typeof name === 'string' ? formats.get(name) : undefined;
      if (!format) return [];
      const { numberFormat } = format;
      const look: CellFormat = {
        numberFormat: numberFormat === undefined ? undefined : { code: numberFormat },
        choices: choicesIn(format, written),
      };
      return [[row, new Map([[SETUP.value.heading, look]])] as const];
    }),
  );
}
