import type { CellStyle } from '../../../review/book/cell-style';
import { lookKey } from '../../../review/book/look-key';

/** The different looks of a book, numbered from 0 in the order in which they were first asked for. */
export class CellLooks {
  private readonly byStyle = new Map<CellStyle, number>();
  private readonly byContent = new Map<string, number>();
  /** A style of each look. */
  readonly styles: CellStyle[] = [];

  numberOf(style: CellStyle): number {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const key = lookKey(style);
    const number = this.byContent.get(key) ?? this.styles.push(style) - 1;
    this.byContent.set(key, number);
    this.byStyle.set(style, number);
    return number;
  }
}
