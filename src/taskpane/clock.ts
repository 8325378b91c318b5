/** Date and time on the clock of this machine, such as 2026-11-22T09:14:00. */
export function now(): string {
  const time = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
  return `${day}T${clock}`;
}
