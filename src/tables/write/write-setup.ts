import type { Setup } from '../../scorecard/model/setup';
import type { CellContext, Row } from '../cells/cell-type';
import type { SetupLayout } from '../layout';
import type { Column } from '../schema/column';
import { SETTINGS, SETUP } from '../schema/setup';
import type { CellValue, TableGrid } from '../table-grid';
import { gridOf, rowAsIs, rowWith, type WrittenRow } from './grid-rows';
import { stays } from './stays';
import type { WriteContext } from './write-context';

/** Listed only while it holds something: people are not meant to fill it in. */
const INTERNAL = new Set(['writeInProgress']);

/** The Setup table of a new workbook: every setting, with a note of what a blank one stands for. */
export function newSetup(setup: Setup, context: CellContext): TableGrid {
  const values = settingValues(setup);
  const listed = SETTINGS.filter(
    ({ field }) => !INTERNAL.has(field) || values[field] !== undefined,
  );
  const rows = listed.map((setting) => ({
    cells: [setting.heading, valueCell(setting, values, context), noteOf(setting)],
  }));
  const columns = [SETUP.setting.heading, SETUP.value.heading, SETUP.note.heading];
  return gridOf({ name: SETUP.name, sheet: SETUP.sheet, top: 0, left: 0 }, columns, rows);
}

/** The Setup table as it stood, with the settings that changed; settings it did not list are added below. */
export function changedSetup(setup: Setup, context: WriteContext, layout: SetupLayout): TableGrid {
  const values = settingValues(setup);
  const before = settingValues(layout.setup);
  const columns = [...layout.grid.columns];
  const added = SETTINGS.filter(
    ({ field }) => !layout.fields.includes(field) && values[field] !== undefined,
  );
  const cellOf = (field: string): CellValue =>
    layout.grid.rows[layout.fields.indexOf(field)]?.[layout.value] ?? null;
  const changes = SETTINGS.filter(
    (setting) => !stays(setting, cellOf(setting.field), { now: values, before, context }),
  );
  const changed = changes.length > 0;
  const setting = changed
    ? positionOf(layout.setting, SETUP.setting.heading, columns)
    : layout.setting;
  const value = changed ? positionOf(layout.value, SETUP.value.heading, columns) : layout.value;
  const rows = layout.grid.rows.map((_, row) => {
    const asIs = rowAsIs(layout.grid, row, columns.length);
    const column = changes.find(({ field }) => field === layout.fields[row]);
    if (!column) return asIs;
    return rowWith(asIs, new Map([[value, valueCell(column, values, context)]]));
  });
  const blank: WrittenRow = { cells: columns.map(() => null) };
  for (const column of added) {
    const cells: [number, CellValue][] = [
      [setting, column.heading],
      [value, valueCell(column, values, context)],
    ];
    rows.push(rowWith(blank, new Map(cells)));
  }
  return gridOf(layout.grid, columns, rows);
}

function positionOf(position: number, heading: string, columns: string[]): number {
  return position >= 0 ? position : columns.push(heading) - 1;
}

function settingValues(setup: Setup): Row {
  return { ...setup };
}

function valueCell(setting: Column, values: Row, context: CellContext): CellValue {
  const value = values[setting.field];
  return value === undefined ? null : setting.type.write(value, context, values);
}

function noteOf(setting: Column): CellValue {
  return setting.blank === undefined ? null : `Blank: ${setting.blank}`;
}
