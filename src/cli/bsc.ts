import { run } from './run';
import { formatDate } from '../scorecard/periods/calendar-date';
import packageFacts from '../../package.json';
import { textsIn } from '../strings/texts';
import { fill } from '../strings/fill';
import { errorCode } from './error-code';
import { EXIT } from './exit-code';
import { reasonOf } from './reason';

function localDay(): string {
  const now = new Date();
  return formatDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** A reader that has seen enough, such as `head`, closes the pipe; any other refusal means lost results. */
function endOnRefusedOutput(error: Error): void {
  if (errorCode(error) === 'EPIPE') process.exit();
  process.stderr.write(`${fill(textsIn('en').cli.outputFailed, { reason: reasonOf(error) })}\n`);
  process.exit(EXIT.fileErrors);
}

function interruption(): AbortSignal {
  const asked = new AbortController();
  process.once('SIGINT', () => {
    asked.abort();
  });
  return asked.signal;
}

process.stdout.on('error', endOnRefusedOutput);
// Whoever closes standard error wants no messages; the results still count.
process.stderr.on('error', () => undefined);

process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
    today: localDay,
    elapsed: () => performance.now(),
    interruption,
  },
  packageFacts.version,
);
