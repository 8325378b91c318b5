import { findTables, type SheetMarks } from '../../tables/read/find-tables';
import type { TableGrid } from '../../tables/table-grid';
import { TABLE_NAMES, type TableName } from '../../tables/table-name';
import { readMarks } from './read-marks';
import { placeOf, TABLE_EXTENT, TABLE_HEAD, type TableHead, type TablePlace } from './table-place';
import { loadState, type WorkbookState } from './workbook-state';

export interface FoundPlaces {
  readonly places: readonly TablePlace[];
  readonly marks: SheetMarks;
  /** Names under which somebody has agreed to use tables of ours. */
  readonly acceptedNames: ReadonlySet<string>;
  readonly sheets: readonly SheetState[];
  /** By their IDs, by which events name them. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Names of the whole workbook. */
  readonly names: readonly string[];
  readonly state: WorkbookState;
}

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/**
 * Where the scorecard's tables stand. One sync finds those that have their names. Only when one that every scorecard has is
 * not among them, or another table has the headings of one of ours, does a second one look for tables that were renamed.
 */
export async function findPlaces(
  context: Excel.RequestContext,
  isExpected: (name: TableName) => boolean,
): Promise<FoundPlaces> {
  const { tables, worksheets, names } = context.workbook;
  const state = loadState(context);
  tables.load(TABLE_HEAD);
  worksheets.load({ id: true, name: true, protection: { protected: true } });
  names.load({ name: true });
  const extents = new Map(
    TABLE_NAMES.map((name) => [
      name.toLowerCase(),
      tables.getItemOrNullObject(name).getRange().load(TABLE_EXTENT),
    ]),
  );
  await context.sync();
  const sheets = worksheets.items.map(({ name, protection }) => ({
    name,
    isProtected: protection.protected,
  }));
  const sheetNames = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const known = { sheets, sheetNames, names: names.items.map(({ name }) => name), state: state() };
  const heads = tables.items.filter(({ showHeaders }) => showHeaders);
  const places = heads.flatMap((head) => {
    const extent = extents.get(head.name.toLowerCase());
    return extent === undefined || extent.isNullObject ? [] : [placeOf(head, extent)];
  });
  const named = new Set(places.map(({ name }) => name.toLowerCase()));
  const others = heads.filter(({ name }) => !named.has(name.toLowerCase()));
  const isMissing = TABLE_NAMES.some((name) => isExpected(name) && !named.has(name.toLowerCase()));
  const lookFurther = others.length > 0 && (isMissing || hasOurHeadings(heads, named));
  if (!lookFurther) return { places, marks: new Map(), acceptedNames: new Set(), ...known };
  return { ...(await findRenamed(context, { places, others, sheets, isExpected })), ...known };
}

/** Whether a table under another name could be one of ours. */
function hasOurHeadings(heads: readonly TableHead[], named: ReadonlySet<string>): boolean {
  const found = findTables(heads.map(headingsOnly)).values();
  return [...found].some(({ name }) => !named.has(name.toLowerCase()));
}

interface Looked {
  readonly places: readonly TablePlace[];
  readonly others: readonly Excel.Table[];
  readonly sheets: readonly SheetState[];
  readonly isExpected: (name: TableName) => boolean;
}

/** Headings are enough for a table that every scorecard has; of the others only one on a sheet that we made is ours. */
async function findRenamed(
  context: Excel.RequestContext,
  { places, others, sheets, isExpected }: Looked,
): Promise<Pick<FoundPlaces, 'places' | 'marks' | 'acceptedNames'>> {
  const extents = others.map((head) => head.getRange().load(TABLE_EXTENT));
  const markings = readMarks(
    context,
    sheets.map(({ name }) => name),
  );
  await context.sync();
  const { marks, acceptedNames } = markings();
  const unnamed = others.flatMap((head: TableHead, index) => {
    const extent = extents[index];
    return extent ? [placeOf(head, extent)] : [];
  });
  const found = findTables([...places, ...unnamed].map(withoutRows), marks);
  const renamed = [...found].flatMap(([table, { name, sheet }]) =>
    isExpected(table) || marks.get(sheet) === table ? [name] : [],
  );
  return {
    places: [...places, ...unnamed.filter(({ name }) => renamed.includes(name))],
    marks,
    acceptedNames,
  };
}

function withoutRows({ name, sheet, columns, top, left }: TablePlace): TableGrid {
  return { name, sheet, columns, top, left, rows: [] };
}

function headingsOnly({ name, worksheet, columns }: TableHead): TableGrid {
  const headings = columns.items.map((column) => column.name);
  return { name, sheet: worksheet.name, columns: headings, top: 0, left: 0, rows: [] };
}
