import { parseRange } from '../../content/cell-range';
import type { TableColumn, TableContent, TableStyleUse } from '../../content/table-content';
import { shownFormula } from '../formulas/shown-formula';
import { damagedPart } from '../package/workbook-file-error';
import { readStoredText } from '../package/stored-text';
import { child, descendants, flag, items, number, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { readAutoFilter, readSortState } from './filter-element';
import { present } from '../../content/present';

/** Reads a table part. */
export function readTable(part: string, book: BookContext): TableContent {
  const table = book.parts.requiredXml(part);
  const range = parseRange(table.attributes['ref'] ?? '');
  const name = table.attributes['displayName'] ?? table.attributes['name'];
  if (range === undefined || name === undefined) {
    throw damagedPart(part, 'says neither the name nor the range of its table');
  }
  const [extra] = descendants(child(table, 'extLst'), 'table');
  return present<TableContent>({
    name: readStoredText(name),
    range,
    headerRow: (number(table, 'headerRowCount') ?? 1) > 0,
    totalsRow: (number(table, 'totalsRowCount') ?? 0) > 0,
    totalsRowShown: flag(table, 'totalsRowShown', true) ? undefined : false,
    columns: items(table, 'tableColumns', 'tableColumn').map((column) => readColumn(column, book)),
    style: readStyle(child(table, 'tableStyleInfo')),
    filter: readAutoFilter(child(table, 'autoFilter'), book.styles),
    sort: readSortState(child(table, 'sortState'), book.styles),
    comment: table.attributes['comment'],
    altText: extra?.attributes['altText'],
    altTextSummary: extra?.attributes['altTextSummary'],
  });
}

function readColumn(element: XmlElement, book: BookContext): TableColumn {
  const calculated = child(element, 'calculatedColumnFormula');
  const totals = child(element, 'totalsRowFormula');
  const label = element.attributes['totalsRowLabel'];
  const totalsFunction = element.attributes['totalsRowFunction'];
  return present<TableColumn>({
    name: readStoredText(element.attributes['name'] ?? ''),
    formula: calculated === undefined ? undefined : shownFormula(calculated.text, book),
    formulaIsArray: calculated !== undefined && flag(calculated, 'array') ? true : undefined,
    totalsLabel: label === undefined ? undefined : readStoredText(label),
    totalsFunction: totalsFunction === 'none' ? undefined : totalsFunction,
    totalsFormula: totals === undefined ? undefined : shownFormula(totals.text, book),
  });
}

function readStyle(element: XmlElement | undefined): TableStyleUse | undefined {
  if (element === undefined) return undefined;
  return present<TableStyleUse>({
    name: element.attributes['name'],
    firstColumn: flag(element, 'showFirstColumn'),
    lastColumn: flag(element, 'showLastColumn'),
    rowStripes: flag(element, 'showRowStripes'),
    columnStripes: flag(element, 'showColumnStripes'),
  });
}
