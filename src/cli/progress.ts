import type { Terminal } from './terminal';

const LONG_AFTER_MS = 1000;

/** Tells what is being done, once the whole job takes longer than a second. */
export function progressOn(terminal: Terminal): (step: string) => void {
  const start = terminal.elapsed();
  let waiting: string[] = [];
  return (step) => {
    waiting.push(step);
    if (terminal.elapsed() - start < LONG_AFTER_MS) return;
    // Only the current step is worth telling; earlier ones are done.
    terminal.tell(waiting[waiting.length - 1] ?? step);
    waiting = [];
  };
}
