import { columnLetters, type CellRange } from '../../content/cell-range';
import type { DefinedName, WorkbookContent } from '../../content/workbook-content';
import type { WorksheetContent } from '../../content/worksheet-content';
import { storedFormula } from '../formulas/stored-formula';
import { escapeText, xml } from '../package/write-xml';
import type { BookDraft } from './book-draft';
import { MAIN, RELATIONSHIPS } from './namespaces';

/** What Excel of today writes: an older number would make it calculate everything anew. */
const CALCULATION_ID = 191029;

/** The workbook part; `sheetIds` are the ids of the links to the sheets, in order. */
export function workbookXml(book: BookDraft, sheetIds: readonly string[]): string {
  const { content } = book;
  const sheets = content.sheets.map(({ name, visibility }, at) =>
    xml('sheet', {
      name,
      sheetId: at + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': sheetIds[at],
    }),
  );
  const { protection, codeName, activeSheet } = content;
  return xml(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    xml('workbookPr', { codeName }),
    protection === undefined ? '' : xml('workbookProtection', protection),
    xml('bookViews', {}, xml('workbookView', { activeTab: activeSheet || undefined })),
    xml('sheets', {}, sheets),
    definedNamesXml(content, book),
    calculationXml(content),
  );
}

function calculationXml({ calculation }: WorkbookContent): string {
  return xml('calcPr', {
    calcId: CALCULATION_ID,
    calcMode: calculation.mode === 'auto' ? undefined : calculation.mode,
    iterate: calculation.iterate,
    iterateCount: calculation.iterateCount,
    iterateDelta: calculation.iterateDelta,
    fullPrecision: calculation.precisionAsDisplayed === true ? false : undefined,
    fullCalcOnLoad: calculation.calculateOnOpening,
  });
}

function definedNamesXml(content: WorkbookContent, book: BookDraft): string {
  const places = new Map(content.sheets.map(({ name }, at) => [name, at] as const));
  const own = content.sheets.flatMap((sheet, at) => ownNames(sheet, at));
  const others = content.names.flatMap((name) => {
    const place = name.sheet === undefined ? undefined : places.get(name.sheet);
    if (name.sheet !== undefined && place === undefined) return [];
    return [nameXml(name, place, book)];
  });
  const all = [...others, ...own];
  return all.length === 0 ? '' : xml('definedNames', {}, all);
}

function nameXml(name: DefinedName, place: number | undefined, book: BookDraft): string {
  const { comment, hidden } = name;
  const stored = storedFormula(name.formula, { customFunctions: book.customFunctions });
  const attributes = { name: name.name, comment, localSheetId: place, hidden };
  return xml('definedName', attributes, escapeText(stored));
}

/** Names that Excel keeps for itself: the range of a filter, the print area and the print titles. */
function ownNames(sheet: WorksheetContent, place: number) {
  const { printAreas = [], titleRows, titleColumns } = sheet.page;
  const at = `${quotedSheet(sheet.name)}!`;
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`${at}$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`]),
    ...(titleRows === undefined ? [] : [`${at}$${titleRows.from + 1}:$${titleRows.to + 1}`]),
  ];
  const names = [
    {
      name: '_xlnm._FilterDatabase',
      parts: sheet.filter === undefined ? [] : [at + absolute(sheet.filter.range)],
      hidden: true,
    },
    {
      name: '_xlnm.Print_Area',
      parts: printAreas.map((range) => at + absolute(range)),
      hidden: undefined,
    },
    { name: '_xlnm.Print_Titles', parts: titles, hidden: undefined },
  ];
  return names
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts, hidden }) =>
      xml('definedName', { name, localSheetId: place, hidden }, escapeText(parts.join(','))),
    );
}

function absolute({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
