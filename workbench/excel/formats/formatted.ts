import type { Box } from '../../engine';
import type { CellStyle, StyleChange } from '../../engine/formats';
import type { KeptFormat } from '../../engine/kept';
import type { Json } from '../../protocol';
import type { Book } from '../book';
import { Formatting } from './formatting';

/** Cells of one sheet. */
export interface Place {
  readonly sheetId: string;
  readonly box: Box;
}

/** Whatever has a format: the cells of a range or of several, or a named style. */
export interface Formatted {
  readonly book: Book;
  /** The cells, where there are any. */
  readonly places: readonly Place[];
  /** The different formats that it shows. */
  readonly shown: readonly CellStyle[];
  change(change: StyleChange): void;
}

/** The cells of a range, or of the ranges of several areas. */
export class FormattedCells implements Formatted {
  readonly book: Book;
  readonly #live: () => readonly Place[];

  constructor(book: Book, live: () => readonly Place[]) {
    this.book = book;
    this.#live = live;
  }

  get places(): readonly Place[] {
    return this.#live();
  }

  get shown(): CellStyle[] {
    const { styles } = this.book.part(Formatting);
    return this.places.flatMap(({ sheetId, box }) => styles.stylesIn(sheetId, box));
  }

  change(change: StyleChange): void {
    const { styles } = this.book.part(Formatting);
    for (const { sheetId, box } of this.places) styles.change(sheetId, box, change);
  }
}

/** The value that all have, or null where they differ, as Excel answers. */
export function uniform<Value extends Json>(values: readonly Value[]): Value | null {
  const [first, ...others] = values;
  return first === undefined || others.some((value) => value !== first) ? null : first;
}

export function uniformStyle<Value extends Json>(
  formatted: Formatted,
  read: (style: CellStyle) => Value,
): Value | null {
  return uniform(formatted.shown.map(read));
}

/** Adds to what is kept beside Univer's style; undefined takes a part away. */
export function withKept(style: CellStyle, kept: Partial<KeptFormat>): CellStyle {
  return { ...style, xlsx: { ...style.xlsx, ...kept } };
}
