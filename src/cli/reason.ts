/** What an exception says, in its own words; of a refusal by the disk only the cause, as the file is named elsewhere. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const message = String(error.message);
  const end = 'syscall' in error ? message.indexOf(`, ${String(error.syscall)}`) : -1;
  return end < 0 ? message : message.slice(0, end);
}
