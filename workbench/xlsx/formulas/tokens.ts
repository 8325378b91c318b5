import { tokenize, type Token } from '@borgar/fx/xlsx';

export type { Token };

/** The tokens of a formula without "="; references stay in pieces, so that sheet, sign and cell can be told apart. */
export function tokenizeXlsx(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, withLocation: false, negativeNumbers: false });
}
