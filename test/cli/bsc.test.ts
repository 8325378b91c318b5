import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { scratchFolder } from './scratch-folder';

const ROOT = join(__dirname, '../..');
const SOURCE = join(ROOT, 'src/cli/bsc.ts');
/** Compiles itself at each start. */
const FROM_SOURCE = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), SOURCE];
const PATIENCE_MS = 60_000;

const folder = scratchFolder();
const program = scratchFolder();
/** Compiled once for all starts but one. */
const COMPILED = [program.at('bsc.mjs')];

beforeAll(() => {
  buildSync({
    entryPoints: [SOURCE],
    outfile: program.at('bsc.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}, PATIENCE_MS);

function bsc(
  words: readonly string[],
  start = COMPILED,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, ...words], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it(
  'keeps results, messages and exit codes apart as a real program in another folder',
  () => {
    expect(bsc(['status'], FROM_SOURCE)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Name the workbook: bsc status FILE.\n',
    });
    folder.put('a b.xlsx', '');
    const unreadable = bsc(['check', 'a b.xlsx', '--json']);
    expect(unreadable).toMatchObject({ status: 1, stdout: '' });
    expect(unreadable.stderr).toMatch(/^a b\.xlsx: The file is empty \(0 bytes\)\..*\n$/);
  },
  PATIENCE_MS,
);

it(
  'leaves the review in the folder where it was called, under the name of the company and the period',
  async () => {
    await folder.putWorkbook('scorecard.xlsx', {
      BSC_Setup: [{ Setting: 'Company', Value: 'Alpha / Beta' }],
      BSC_Data: [{ KPI: 'K1', Period: '2026-10', Actual: 80, Target: 100 }],
    });
    const { status, stdout } = bsc(['review', 'scorecard.xlsx']);
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'The review is in Alpha Beta - Review 2026-10.xlsx',
    });
    expect(existsSync(folder.at('Alpha Beta - Review 2026-10.xlsx'))).toBe(true);
  },
  PATIENCE_MS,
);

it(
  'ends quietly when nobody reads its results to the end',
  async () => {
    const child = spawn(process.execPath, [...COMPILED, 'help'], { cwd: folder.path });
    let told = '';
    child.stderr.on('data', (part: Buffer) => (told += part.toString()));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, told }).toEqual({ status: 0, told: '' });
  },
  PATIENCE_MS,
);
