import { run } from './run';
import { formatDate } from '../scorecard/periods/calendar-date';
import packageFacts from '../../package.json';

function localDay(): string {
  const now = new Date();
  return formatDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
    today: localDay,
    elapsed: () => performance.now(),
  },
  packageFacts.version,
);
