import type { SheetEngine } from '../../engine';
import { insertRules } from '../../engine/formats/insert-rules';
import { NameList } from '../../engine/names/name-list';
import { UniverTables } from '../../engine/tables/univer-tables';
import type { CellRange } from '../../content/cell-range';
import type { TableContent } from '../../content/table-content';
import type { WorkbookContent } from '../../content/workbook-content';
import type { WorksheetContent } from '../../content/worksheet-content';
import { openWorkbook } from '../open-workbook';
import { WorkbookFileError } from '../package/workbook-file-error';
import { contentToUniver } from '../univer/content-to-snapshot';
import { RESOURCES, resourceOf } from '../univer/resources';
import { freeName, withoutNames } from './free-name';
import { withSheetNames } from './renamed-sheets';
import type { UniverBook, UniverCell, UniverSheet } from '../univer/univer-data';

export interface InsertOptions {
  /** Names of the sheets of the file to insert; all of them where this is absent. */
  readonly names?: readonly string[] | undefined;
  /** Place of the first inserted sheet among those of the workbook. */
  readonly index: number;
  readonly customFunctions?: readonly string[];
}

/**
 * Inserts sheets of a file into the workbook of an engine and gives their ids. Sheets and tables whose names are taken get
 * another one, and formulas of the inserted sheets follow. Throws `WorkbookFileError`, also for a name that the file has
 * no sheet of.
 */
export function insertSheets(
  engine: SheetEngine,
  bytes: Uint8Array,
  { names, index, customFunctions = [] }: InsertOptions,
): string[] {
  const { content } = openWorkbook(bytes, { customFunctions });
  const wanted = names ?? content.sheets.map(({ name }) => name);
  const inserted = withFreeNames(engine, chosen(content, wanted));
  const snapshot = contentToUniver(inserted, { name: '' });
  return snapshot.sheetOrder.map((id, at) => {
    const sheet = snapshot.sheets[id] ?? {};
    const data = withOwnStyles(sheet, snapshot) as unknown as SheetData;
    const sheetId = engine.sheets.add(sheet.name ?? '', index + at, data);
    addRules(engine, snapshot, id, sheetId);
    addTables(engine, inserted.sheets[at], sheetId);
    addNames(engine, inserted, inserted.sheets[at], sheetId);
    return sheetId;
  });
}

/** A sheet in Univer's own types. */
type SheetData = Parameters<SheetEngine['sheets']['add']>[2];

function chosen(content: WorkbookContent, names: readonly string[]): WorkbookContent {
  const sheets = names.map((name) => {
    const found = content.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new WorkbookFileError(`The file has no sheet ${name}.`);
    return found;
  });
  return { ...content, sheets };
}

function withFreeNames(engine: SheetEngine, content: WorkbookContent): WorkbookContent {
  const sheetNames = engine.sheets.ids.map((id) => engine.sheets.nameOf(id));
  const tableNames = new UniverTables(engine.univer, engine.formulaTexts.tables).all.map(
    ({ name }) => name,
  );
  const sheets = withoutNames(
    content.sheets.map(({ name }) => name),
    sheetNames,
    freeName,
  );
  const tables = withoutNames(
    content.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    tableNames,
    (name, taken) => freeName(name, taken, (number) => `${name}_${number}`),
  );
  return withSheetNames(content, sheets, tables);
}

/** Numbers of styles mean something else in the other workbook, so each cell takes its style along. */
function withOwnStyles(sheet: Partial<UniverSheet>, { styles }: UniverBook): Partial<UniverSheet> {
  const { id: _id, name: _name, cellData = {}, rowData = {}, columnData = {}, ...rest } = sheet;
  const ownStyle = <Data extends Styled>(data: Data): Data =>
    typeof data.s === 'string' ? { ...data, s: styles[data.s] } : data;
  return {
    ...rest,
    cellData: eachOf(cellData, (line) => eachOf(line, ownStyle)),
    rowData: eachOf(rowData, ownStyle),
    columnData: eachOf(columnData, ownStyle),
  };
}

type Styled = Pick<UniverCell, 's'>;

function eachOf<Data>(
  record: Readonly<Record<number, Data>>,
  change: (data: Data) => Data,
): Record<number, Data> {
  const changed: Record<number, Data> = {};
  for (const [key, data] of Object.entries(record)) changed[Number(key)] = change(data);
  return changed;
}

function addRules(engine: SheetEngine, snapshot: UniverBook, id: string, sheetId: string): void {
  const formats = resourceOf<object[]>(snapshot, RESOURCES.conditionalFormats)[id] ?? [];
  const validations = resourceOf<object[]>(snapshot, RESOURCES.validations)[id] ?? [];
  insertRules(engine, sheetId, { formats, validations });
}

function addTables(
  engine: SheetEngine,
  sheet: WorksheetContent | undefined,
  sheetId: string,
): void {
  const tables = new UniverTables(engine.univer, engine.formulaTexts.tables);
  for (const table of sheet?.tables ?? []) tables.add(tableRecord(table, sheetId));
}

function tableRecord(table: TableContent, sheetId: string): Parameters<UniverTables['add']>[0] {
  const { name, range, headerRow, columns, ...extras } = table;
  return {
    id: crypto.randomUUID(),
    sheetId,
    name,
    box: boxOf(range),
    showHeaders: headerRow,
    columns: columns.map((column) => ({
      id: crypto.randomUUID(),
      name: column.name,
      extras: { ...column },
    })),
    extras,
  };
}

function boxOf({ startRow, startColumn, endRow, endColumn }: CellRange) {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Names of the sheet come along; those of the whole workbook do where the workbook has none of that name. */
function addNames(
  engine: SheetEngine,
  content: WorkbookContent,
  sheet: WorksheetContent | undefined,
  sheetId: string,
): void {
  const list = new NameList(engine.univer);
  for (const { name, formula, sheet: owner, comment = '', hidden } of content.names) {
    const isOwn = owner !== undefined && owner === sheet?.name;
    const isFree = list.all.every(
      (known) => known.sheetId !== undefined || known.name.toLowerCase() !== name.toLowerCase(),
    );
    if (!isOwn && (owner !== undefined || !isFree)) continue;
    const id = crypto.randomUUID();
    const place = isOwn ? sheetId : undefined;
    list.set({ id, name, formula, sheetId: place, comment, isVisible: hidden !== true });
  }
}
