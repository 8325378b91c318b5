import { tokenizeXlsx } from './tokens';

/** Whether a formula refers to another workbook: [1]Sheet1!A1 in a file, '[Budget.xlsx]Sheet1'!A1 as Excel shows it. */
export function namesOtherWorkbook(formula: string): boolean {
  if (!/\[[^\]]+\][^\]]*!/.test(formula)) return false;
  return tokenizeXlsx(formula).some(
    ({ type, value }) =>
      type !== 'structured' && type !== 'string' && /^'?[^'!]*\[[^\]]+\][^!]*!/.test(value),
  );
}
