/**
 * `npm run import:score`: how much of the corpus of messy sheets (test/import/corpus) the import reads right.
 * Words: parts of names of books; --faults tells what is wrong; --files FOLDER writes them as .xlsx.
 */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

register();
const { printScores } = await import('../test/import/corpus/score/print-scores.ts');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean', default: false }, files: { type: 'string' } },
});
await printScores({ names: positionals, faults: values.faults, folder: values.files }, (line) => {
  process.stdout.write(`${line}\n`);
});
