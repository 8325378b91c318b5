/** What an exception says, in its own words; of a refusal by the disk only the cause, as the file is named elsewhere. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const call = 'syscall' in error ? `, ${String(error.syscall)}` : undefined;
  const end = call === undefined ? -1 : error.message.indexOf(call);
  return end < 0 ? error.message : error.message.slice(0, end);
}
