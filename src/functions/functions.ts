const SYMBOLS: Readonly<Record<string, string>> = {
  Green: '●',
  Amber: '▲',
  Red: '◆',
  'No data': '○',
  'Not due': '–',
  'Not scored': '–',
};

/**
 * The symbol of a status.
 * @customfunction SYMBOL
 * @param status Green, Amber, Red, No data, Not due or Not scored.
 * @returns The symbol, so that a status can be told without its colour.
 */
export function symbol(status: string): string {
  return SYMBOLS[status] ?? '';
}
