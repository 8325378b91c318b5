const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
/** Half-width forms of Japanese and Korean letters. */
const NARROW = /^[\uff61-\uffdc]/;
const UNSEEN = /^[\p{Mark}\p{Format}]+$/u;

/** The columns a text takes in a terminal: a letter with its marks one, an East Asian character or emoji two. */
export function textWidth(text: string): number {
  return graphemesOf(text).reduce((width, grapheme) => width + widthOf(grapheme), 0);
}

/** The text when it fits into `width` columns, else its beginning and an ellipsis; no character is cut apart. */
export function shortenTo(width: number, text: string): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let room = width - 1;
  for (const grapheme of graphemesOf(text)) {
    room -= widthOf(grapheme);
    if (room < 0) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

function widthOf(grapheme: string): number {
  if (UNSEEN.test(grapheme)) return 0;
  return WIDE.test(grapheme) && !NARROW.test(grapheme) ? 2 : 1;
}
