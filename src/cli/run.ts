import { EXIT, type ExitCode } from './exit-code';
import { failureSentence, isFailure } from './failure';
import { parseCommandLine } from './command-line';
import { runCheck } from './run-check';
import { runCollect } from './run-collect';
import { runDue } from './run-due';
import { runImport } from './run-import';
import { runReview } from './run-review';
import { runSample } from './run-sample';
import { runStatus } from './run-status';
import { plainLine } from './plain-line';
import { reasonOf } from './reason';
import type { Terminal } from './terminal';
import { textsIn } from '../strings/texts';
import { fill } from '../strings/fill';

/** Runs one `bsc` command: results to `terminal.print`, messages to `terminal.tell`. */
export async function run(
  words: readonly string[],
  screen: Terminal,
  version: string,
): Promise<ExitCode> {
  const terminal: Terminal = {
    ...screen,
    tell: (text) => {
      screen.tell(plainLine(text));
    },
  };
  const texts = textsIn('en');
  const request = parseCommandLine(words);
  if (isFailure(request)) {
    terminal.tell(failureSentence(request, texts.cli));
    return request.exit;
  }
  try {
    switch (request.command) {
      case 'help':
        terminal.print(texts.cli.usage);
        return EXIT.done;
      case 'version':
        terminal.print(version);
        return EXIT.done;
      case 'sample':
        return await runSample(request, terminal);
      case 'check':
        return runCheck(request, terminal);
      case 'status':
        return runStatus(request, terminal);
      case 'review':
        return await runReview(request, terminal, version);
      case 'collect':
        return await runCollect(request, terminal);
      case 'due':
        return runDue(request, terminal);
      case 'import':
        return await runImport(request, terminal);
    }
  } catch (error) {
    // The last edge: what nobody foresaw still ends in a sentence and an exit code.
    terminal.tell(fill(texts.cli.unexpected, { reason: reasonOf(error) }));
    return EXIT.fileErrors;
  }
}
