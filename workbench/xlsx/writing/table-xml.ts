import { rangeAddress } from '../../content/cell-range';
import type { TableColumn, TableContent } from '../../content/table-content';
import { storedFormula } from '../formulas/stored-formula';
import { escapeText, xml, xmlList } from '../package/write-xml';
import type { BookDraft } from './book-draft';
import { autoFilterXml, sortStateXml } from './filter-xml';
import { EXTENDED, MAIN } from './namespaces';
import { storedAttribute } from './stored-attribute';

/** A table part; `id` is its number in the workbook. */
export function tableXml(table: TableContent, id: number, book: BookDraft): string {
  const columns = table.columns.map((column, at) => columnXml(column, at + 1, table, book));
  const { style, totalsRow } = table;
  const attributes = {
    xmlns: MAIN,
    id,
    name: storedAttribute(table.name),
    displayName: storedAttribute(table.name),
    comment: table.comment,
    ref: rangeAddress(table.range),
    headerRowCount: table.headerRow ? undefined : 0,
    totalsRowCount: totalsRow ? 1 : undefined,
    totalsRowShown: totalsRow ? undefined : table.totalsRowShown,
  };
  return xml(
    'table',
    attributes,
    autoFilterXml(table.filter, book.styles),
    sortStateXml(table.sort, book.styles),
    xmlList('tableColumns', columns),
    style === undefined
      ? ''
      : xml('tableStyleInfo', {
          name: style.name,
          showFirstColumn: style.firstColumn,
          showLastColumn: style.lastColumn,
          showRowStripes: style.rowStripes,
          showColumnStripes: style.columnStripes,
        }),
    alternativeTextXml(table),
  );
}

function columnXml(
  column: TableColumn,
  id: number,
  table: TableContent,
  { customFunctions }: BookDraft,
): string {
  const stored = (formula: string) =>
    escapeText(storedFormula(formula, { customFunctions, table: table.name }));
  const { formula, formulaIsArray: array, totalsFormula, totalsLabel } = column;
  return xml(
    'tableColumn',
    {
      id,
      name: storedAttribute(column.name),
      totalsRowLabel: totalsLabel === undefined ? undefined : storedAttribute(totalsLabel),
      totalsRowFunction: column.totalsFunction,
    },
    formula === undefined ? '' : xml('calculatedColumnFormula', { array }, stored(formula)),
    totalsFormula === undefined ? '' : xml('totalsRowFormula', {}, stored(totalsFormula)),
  );
}

function alternativeTextXml({ altText, altTextSummary }: TableContent): string {
  if (altText === undefined && altTextSummary === undefined) return '';
  const attributes = { uri: '{504A1905-F514-4f6f-8877-14C23A59335A}', 'xmlns:x14': EXTENDED };
  return xml('extLst', {}, xml('ext', attributes, xml('x14:table', { altText, altTextSummary })));
}
