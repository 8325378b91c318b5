/** `npm start`: writes the sample scorecard and its review to out/, prints its scores, and opens the workbench. */
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

register();
const { start } = await import('../workbench/server/start.ts');
process.exitCode = await start(join(import.meta.dirname, '..'), process.argv.slice(2));
