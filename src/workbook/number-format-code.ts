import type { NamedNumberFormat, NumberFormat } from './workbook-plan';

const CODES: Readonly<Record<NamedNumberFormat, string>> = {
  general: 'General',
  integer: '#,##0',
  decimal: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  text: '@',
};

/** Format code of Excel for a number format. */
export function numberFormatCode(format: NumberFormat): string {
  return typeof format === 'string' ? CODES[format] : format.code;
}
