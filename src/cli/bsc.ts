import { run } from './run';
import packageFacts from '../../package.json';

process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
    today: () => new Date().toISOString().slice(0, 10),
    elapsed: () => performance.now(),
  },
  packageFacts.version,
);
