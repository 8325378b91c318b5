/** Whether a number format shows a day, month or year: text in quotes, colours and locales do not count. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare) && !/general/.test(bare));
}
