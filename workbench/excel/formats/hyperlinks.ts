import type { CellLink } from '../../content/cell-content';
import type { Json } from '../../protocol';
import { invalidArgument, text } from '../../protocol';
import type { Range } from '../range/range';
import { FormattedCells } from './formatted';
import { Links } from './links';
import { applyStyle } from './styles/style-of-cells';

/** The link of the first cell, with the text that is shown; null when there is none. */
export function linkOf(range: Range): Json {
  const { book, sheetId, box } = range;
  const link = book.part(Links).at(sheetId, box.row, box.column);
  if (!link) return null;
  const cell = { ...box, rows: 1, columns: 1 };
  const [[textToDisplay = ''] = []] = book.engine.cells.texts(sheetId, cell);
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.place !== undefined && { documentReference: link.place }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    textToDisplay,
  };
}

function optionalText(value: Json | undefined): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : text(value);
}

/** Gives every cell the link, its look, and its text where one is given. */
export function setLink(range: Range, written: Readonly<Record<string, Json | undefined>>): void {
  const { book, sheetId, box } = range;
  const address = optionalText(written['address']);
  const place = optionalText(written['documentReference']);
  const tooltip = optionalText(written['screenTip']);
  if (range.isUnbounded || (address === undefined && place === undefined)) throw invalidArgument();
  const link: CellLink = {
    ...(address !== undefined && { address }),
    ...(place !== undefined && { place }),
    ...(tooltip !== undefined && { tooltip }),
  };
  const shown = optionalText(written['textToDisplay']);
  const isBlank = book.engine.cells.values(sheetId, box)[0]?.[0] === '';
  const words = shown ?? (isBlank ? (address ?? place) : undefined);
  if (words !== undefined) {
    const grid = Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(words));
    book.engine.cells.write(sheetId, box, grid);
  }
  book.part(Links).set(sheetId, box, link);
  applyStyle(new FormattedCells(book, () => [range]), 'Hyperlink');
}
