/**
 * `npm run import:score`: how much of the corpus of messy sheets (test/import/corpus) the import reads right.
 * Words: parts of names of books; --faults tells what is wrong; --written scores them as read from .xlsx files, which has to
 * give the same score; --files FOLDER writes these.
 */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

register();
const { printScores } = await import('../test/import/corpus/score/print-scores.ts');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean', default: false },
    written: { type: 'boolean', default: false },
    files: { type: 'string' },
  },
});
const { faults, written, files: folder } = values;
await printScores({ names: positionals, faults, written, folder }, (line) => {
  process.stdout.write(`${line}\n`);
});
