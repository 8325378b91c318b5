import { findTables, type SheetMarks } from '../../tables/read/find-tables';
import type { TableGrid } from '../../tables/table-grid';
import { TABLE_NAMES, type TableName } from '../../tables/table-name';
import { SHEET_MARK, markText } from '../../workbook/sheet-mark';
import { placeOf, TABLE_EXTENT, TABLE_HEAD, type TableHead, type TablePlace } from './table-place';

export interface FoundPlaces {
  readonly places: readonly TablePlace[];
  readonly marks: SheetMarks;
  readonly sheets: readonly SheetState[];
  /** Names of the whole workbook. */
  readonly names: readonly string[];
}

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/**
 * Where the scorecard's tables stand. One sync finds those that have their names; only when one that every scorecard has is
 * not among them does a second one look at the other tables, for one that was renamed.
 */
export async function findPlaces(
  context: Excel.RequestContext,
  isExpected: (name: TableName) => boolean,
): Promise<FoundPlaces> {
  const { tables, worksheets, names } = context.workbook;
  tables.load(TABLE_HEAD);
  worksheets.load({ name: true, protection: { protected: true } });
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
  const known = { sheets, names: names.items.map(({ name }) => name) };
  const heads = tables.items.filter(({ showHeaders }) => showHeaders);
  const places = heads.flatMap((head) => {
    const extent = extents.get(head.name.toLowerCase());
    return extent === undefined || extent.isNullObject ? [] : [placeOf(head, extent)];
  });
  const named = new Set(places.map(({ name }) => name.toLowerCase()));
  const others = heads.filter(({ name }) => !named.has(name.toLowerCase()));
  const isMissing = TABLE_NAMES.some((name) => isExpected(name) && !named.has(name.toLowerCase()));
  if (!isMissing || others.length === 0) return { places, marks: new Map(), ...known };
  return { ...(await findRenamed(context, places, others, sheets)), ...known };
}

async function findRenamed(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
  heads: readonly Excel.Table[],
  sheets: readonly SheetState[],
): Promise<Pick<FoundPlaces, 'places' | 'marks'>> {
  const extents = heads.map((head) => head.getRange().load(TABLE_EXTENT));
  const marked = sheets.map(({ name }) => ({
    name,
    mark: context.workbook.worksheets
      .getItem(name)
      .names.getItemOrNullObject(SHEET_MARK)
      .load({ formula: true }),
  }));
  await context.sync();
  const marks = new Map(
    marked.flatMap(({ name, mark }) => {
      const text = mark.isNullObject ? undefined : markText(String(mark.formula));
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  const others = heads.flatMap((head: TableHead, index) => {
    const extent = extents[index];
    return extent ? [placeOf(head, extent)] : [];
  });
  const all = [...places, ...others];
  const found = new Set(
    Array.from(findTables(all.map(withoutRows), marks).values(), ({ name }) => name),
  );
  return { places: all.filter(({ name }) => found.has(name)), marks };
}

function withoutRows({ name, sheet, columns, top, left }: TablePlace): TableGrid {
  return { name, sheet, columns, top, left, rows: [] };
}
