/** Opens Excel with the add-in from the dev server (`npm run excel`) or takes it out again (`npm run excel:stop`). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TOOLS = join(import.meta.dirname, '../node_modules');
const job = process.argv[2] === 'stop' ? 'stop' : 'start';

function run(tool, ...words) {
  const script = join(TOOLS, tool, 'cli.js');
  return spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' }).status ?? 1;
}

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  process.stderr.write(
    'Excel runs on Windows and Mac only; on this system, upload dist/manifest.xml in Excel on the web instead (docs/hosting.md).\n',
  );
  process.exit(1);
}

run('office-addin-usage-data', 'off');
process.exit(
  run('office-addin-debugging', job, 'manifest.xml', ...(job === 'start' ? ['desktop'] : [])),
);
