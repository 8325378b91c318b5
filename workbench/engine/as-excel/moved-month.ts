const DAY = 86_400_000;
/** Day 0 of the 1900 system. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** EDATE: the same day of another month, or its last day where the month is shorter; days are Excel's numbers. */
export function movedMonth(day: number, months: number): number {
  const date = new Date(DAY_ZERO + Math.floor(day) * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), last)) - DAY_ZERO) / DAY;
}
