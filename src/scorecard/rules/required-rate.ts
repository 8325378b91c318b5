/** What each remaining period must bring to reach the full-year target; undefined when none is left. */
export function requiredPerPeriod(
  yearToDate: number,
  fullYearTarget: number,
  periodsLeft: number,
): number | undefined {
  return periodsLeft > 0 ? (fullYearTarget - yearToDate) / periodsLeft : undefined;
}
