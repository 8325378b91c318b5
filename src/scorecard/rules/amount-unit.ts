const MONEY = /EUR|USD|GBP|CHF|JPY|CNY|INR|VND|[€$£¥₫]/;
const COUNTS = [
  'number',
  'số',
  'fte',
  'people',
  'người',
  'employees',
  'customers',
  'pieces',
  'cái',
];
/** Money or pieces by something else: a price or a rate, whose parts do not add up. */
const RATE = /\/|\bper\b|\btrên\b/i;

/** Whether a measure unit counts something that parts of a company have a share of: kEUR, number, not days or EUR/h. */
export function isAmountUnit(unit: string | undefined, currency: string | undefined): boolean {
  const text = unit?.trim() ?? '';
  if (text === '' || RATE.test(text)) return false;
  const isOwnMoney = currency !== undefined && currency.trim() !== '' && text.includes(currency);
  return isOwnMoney || MONEY.test(text) || COUNTS.includes(text.toLowerCase());
}
