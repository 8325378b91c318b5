import { tokenize, tokenTypes } from '@borgar/fx';
import { quotedSheetName, splitAddress } from '../address';

const MAY_HAVE_A_SHEET: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);

/** The formula with references to one sheet led to another, and whether there were any. */
export function ledToSheet(
  formula: string,
  from: string,
  to: string,
): { readonly formula: string; readonly isLed: boolean } {
  const wanted = from.toLowerCase();
  let isLed = false;
  const tokens = tokenize(formula).map(({ type, value }) => {
    if (!MAY_HAVE_A_SHEET.has(type)) return value;
    const { sheet, rest } = splitAddress(value);
    if (sheet?.toLowerCase() !== wanted) return value;
    isLed = true;
    return `${quotedSheetName(to)}!${rest}`;
  });
  return { formula: tokens.join(''), isLed };
}
