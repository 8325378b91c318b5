import type { Scorecard } from '../scorecard/model/scorecard';
import { columnFormatsFor } from '../tables/column-format';
import { SETUP } from '../tables/schema/setup';
import type { TableGrid } from '../tables/table-grid';
import { isTableName } from '../tables/table-name';
import type { TablePlan } from './workbook-plan';
import { choicesIn } from './choices-in';
import { columnLooks } from './column-looks';
import { figureLooks } from './figure-looks';
import { settingLooks } from './setting-looks';

/** A table of a scorecard with its formats and choices; `written` names the tables of the workbook. */
export function tablePlan(
  grid: TableGrid,
  scorecard: Scorecard,
  written: ReadonlySet<string>,
): TablePlan {
  const formats = isTableName(grid.name) ? columnFormatsFor(grid.name) : [];
  return {
    grid,
    columnFormats: columnLooks(grid, formats),
    validations: new Map(
      formats.flatMap((format) => {
        const choices = choicesIn(format, written);
        return choices ? [[format.heading, choices] as const] : [];
      }),
    ),
    cellFormats:
      grid.name === SETUP.name ? settingLooks(grid, written) : figureLooks(grid, scorecard),
  };
}
