import type { Terminal } from './terminal';

const LONG_AFTER_MS = 1000;

/** Says which step begins; `expectedMs` is what it will take, as far as that can be known before. */
export type Progress = (step: string, expectedMs?: number) => void;

/**
 * Tells a step that begins or ends beyond the first second of a job. A step cannot speak while it works, so a long one
 * is told before it starts, by what it is expected to take.
 */
export function progressOn(terminal: Pick<Terminal, 'tell' | 'elapsed'>): Progress {
  const start = terminal.elapsed();
  return (step, expectedMs = 0) => {
    if (terminal.elapsed() - start + expectedMs >= LONG_AFTER_MS) terminal.tell(step);
  };
}
