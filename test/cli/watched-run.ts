import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/exit-code';
import type { Terminal } from '../../src/cli/terminal';

/** How a command ended and what it said where. */
export interface Watched {
  readonly exit: ExitCode;
  /** Standard output. */
  readonly printed: readonly string[];
  /** Standard error. */
  readonly told: readonly string[];
}

/** Runs `bsc` with a terminal that only remembers, on 22 November 2026, with a clock that stands still. */
export async function watchedRun(
  words: readonly string[],
  changed: Partial<Terminal> = {},
): Promise<Watched> {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    today: () => '2026-11-22',
    elapsed: () => 0,
    interruption: () => new AbortController().signal,
    ...changed,
  };
  const exit = await run(words, terminal, '1.2.3');
  return { exit, printed, told };
}
