/** Text that Excel takes as it is: words without a figure, longer than any word for true or false. */
const WORDS = /^\p{L}[\p{L}\p{M}\s,.;:!?()'’"“”–—-]{7,}$/u;
/** An ID: one letter and figures, which are no date in any language, as Jan1 would be. */
const PLAIN_ID = /^\p{L}\d+(\.\d+)*$/u;

/**
 * Text as Excel has to be given it so that it stays text. Excel reads what it is given as if it were typed: = + - @ begin
 * formulas, 1.10 becomes a number, 3-4 and Jan 26 become dates. An apostrophe in front, which Excel takes off, keeps it.
 *
 * @example safeText('=1+1') // "'=1+1"
 * @example safeText('Customer') // 'Customer'
 */
export function safeText(text: string): string {
  if (text === '' || WORDS.test(text) || PLAIN_ID.test(text)) return text;
  return `'${text}`;
}
