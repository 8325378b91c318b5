/** What starts a new line or jumps along one. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What moves the cursor, changes colours or turns the direction of writing. */
const ORDERS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as one line that a terminal shows and does not obey, whatever a cell or a file name holds. */
export function plainLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(ORDERS, '\ufffd');
}
