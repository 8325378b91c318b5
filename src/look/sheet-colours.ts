/** The colours of generated sheets beside those of a status (`palette.ts`, light): #RRGGBB. */
export const SHEET_COLOURS = {
  /** Text, and the column of the review month. */
  ink: '#1F2933',
  /** Secondary text and axes. */
  muted: '#5A6673',
  /** Titles and group heads; its soft tone fills table heads and bands. */
  navy: '#1B365D',
  navySoft: '#E3EAF3',
  link: '#1F5FA8',
  /** Cells to type in, and those still unanswered. */
  inputText: '#1F4E9E',
  inputFill: '#FFFBE5',
  inputLine: '#C9A94B',
  unansweredFill: '#FBE49B',
  /** Chart columns, the same month last year, the line of the target. */
  actual: '#86919E',
  priorYear: '#B8C0C9',
  target: '#14387A',
  /** Rules between rows, hairlines, empty cells of a heat map. */
  rule: '#D3D9E0',
  hair: '#E7EBEF',
  panel: '#F4F6F8',
} as const;
