import type { CellStyle, StyleChange } from '../../engine/formats';
import { readWrite, type ArgumentReader, type Json, type Scalar } from '../../protocol';
import { BookObject } from '../book-object';
import { uniformStyle, type Formatted } from './formatted';

/** A part of a format: its fill, its font … It belongs to cells or to a named style. */
export abstract class FormatPart extends BookObject {
  readonly formatted: Formatted;

  constructor(formatted: Formatted) {
    super(formatted.book);
    this.formatted = formatted;
  }
}

/** A value of a format that can be loaded, null where cells differ, and set. */
export function styleValue<Value, Owner extends FormatPart = FormatPart>(
  read: ArgumentReader<Value>,
  get: (style: CellStyle) => Json,
  change: (value: Value) => StyleChange,
): Scalar<Owner> {
  return readWrite(
    read,
    ({ formatted }: Owner) => uniformStyle(formatted, get),
    ({ formatted }: Owner, value) => {
      formatted.change(change(value));
    },
  );
}
