import type { CellContent, CellFormula } from '../../content/cell-content';
import { LAST_COLUMN, LAST_ROW, parseRange, type CellRange } from '../../content/cell-range';
import type { CellFormat } from '../../content/cell-format';
import type { ColumnContent, RowContent } from '../../content/worksheet-content';
import { movedFormula } from '../formulas/moved-formula';
import { namesOtherWorkbook } from '../formulas/other-workbook';
import { shownFormula } from '../formulas/shown-formula';
import { child, childrenOf, flag, number, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { readCellValue } from './cell-value';
import { present } from '../../content/present';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads the rows of a sheet one by one, as the file lists them. */
export class SheetCells {
  readonly rows: RowContent[] = [];
  readonly cells: CellContent[] = [];
  /** Cells of each kind of content that has no place in a workbook that is saved. */
  readonly counts = {
    dataTables: 0,
    richValues: 0,
    phonetic: 0,
    shiftedDates: 0,
    external: 0,
    outside: 0,
    withoutText: 0,
  };
  private readonly shared = new Map<string, SharedFormula>();
  private lastRow = -1;
  /** The columns, which a file lists before the rows. */
  columns: readonly ColumnContent[] = [];

  constructor(
    private readonly book: BookContext,
    private readonly part: string,
  ) {}

  addRow(element: XmlElement): void {
    const row = (number(element, 'r') ?? this.lastRow + 2) - 1;
    this.lastRow = row;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) {
      this.counts.outside += Math.max(1, childrenOf(element, 'c').length);
      return;
    }
    const height = number(element, 'ht');
    const content = present<RowContent>({
      row,
      height,
      fitted: height !== undefined && !flag(element, 'customHeight') ? true : undefined,
      hidden: flag(element, 'hidden') || undefined,
      format: flag(element, 'customFormat')
        ? this.book.styles.format(number(element, 's'))
        : undefined,
      outlineLevel: number(element, 'outlineLevel') || undefined,
      collapsed: flag(element, 'collapsed') || undefined,
    });
    if (Object.keys(content).length > 1) this.rows.push(content);
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      const address = cell.attributes['r'];
      const place = address === undefined ? column + 1 : parseRange(address)?.startColumn;
      if (place === undefined || place > LAST_COLUMN) {
        this.counts.outside++;
        continue;
      }
      column = place;
      const found = this.readCell(cell, row, column);
      const isBlank = Object.keys(found).length === 2;
      if (!isBlank || this.hasFormatBehind(column, content.format)) this.cells.push(found);
    }
  }

  /** A blank cell without a format says something only where its row or its column has one. */
  private hasFormatBehind(column: number, ofRow: CellFormat | undefined): boolean {
    const isIn = ({ from, to }: ColumnContent) => column >= from && column <= to;
    return ofRow !== undefined || this.columns.some((found) => found.format && isIn(found));
  }

  private readCell(element: XmlElement, row: number, column: number): CellContent {
    const { book, counts } = this;
    const format = book.styles.format(number(element, 's'));
    const read = readCellValue(element, book, format?.numberFormat);
    if (read.hasPhonetic) counts.phonetic++;
    if (read.isShifted) counts.shiftedDates++;
    if (read.lacksText) counts.withoutText++;
    if (number(element, 'vm') !== undefined) counts.richValues++;
    const stored = child(element, 'f');
    return present<CellContent>({
      row,
      column,
      value: read.value,
      formula: stored === undefined ? undefined : this.readFormula(element, stored, row, column),
      format,
      runs: stored === undefined ? read.runs : undefined,
    });
  }

  private readFormula(
    cell: XmlElement,
    element: XmlElement,
    row: number,
    column: number,
  ): CellFormula | undefined {
    const type = element.attributes['t'];
    if (type === 'dataTable') {
      this.counts.dataTables++;
      return undefined;
    }
    const stored = type === 'shared' ? this.sharedText(element, row, column) : element.text.trim();
    if (stored === undefined || stored === '') return undefined;
    if (namesOtherWorkbook(stored)) {
      this.counts.external++;
      return undefined;
    }
    const text = shownFormula(stored, this.book);
    if (type !== 'array') return { kind: 'plain', text };
    const range = parseRange(element.attributes['ref'] ?? '') ?? oneCell(row, column);
    const isSpilling = this.book.spilling.has(number(cell, 'cm') ?? 0);
    return { kind: isSpilling ? 'spilling' : 'array', text, range };
  }

  /** A formula stored once for many cells, as it reads in this one; undefined when it was never written out. */
  private sharedText(element: XmlElement, row: number, column: number): string | undefined {
    const id = element.attributes['si'] ?? '';
    const text = element.text.trim();
    if (text !== '') {
      this.shared.set(id, { row, column, text });
      return text;
    }
    const found = this.shared.get(id);
    if (found !== undefined) return movedFormula(found.text, found, { row, column });
    this.book.lost.push({
      kind: 'other content',
      count: 1,
      detail: `formula of a cell in ${this.part}, which refers to a shared formula that is not there`,
    });
    return undefined;
  }
}

function oneCell(row: number, column: number): CellRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
