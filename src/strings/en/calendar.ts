/** Periods and days. `{month}` is the name of `months` in English and the number in Vietnamese. */
export const calendar = {
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  Week: 'Week {number} {year}',
  Month: '{month} {year}',
  Quarter: 'Q{number} {year}',
  firstHalf: 'H1 {year}',
  secondHalf: 'H2 {year}',
  Year: 'FY {year}',
  day: '{day} {month} {year}',
};
