import { readAddress, splitAddress } from '../address';

/** Whether a formula without its "=" is nothing but an address with its sheet. */
export function isReferenceText(text: string): boolean {
  const { sheet, rest } = splitAddress(text);
  return sheet !== undefined && readAddress(rest) !== undefined;
}
