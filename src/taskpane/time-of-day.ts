/** The time on the clock of this machine, as HH:MM. */
export function timeOfDay(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
