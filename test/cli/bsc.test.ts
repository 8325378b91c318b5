import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch-folder';

const ROOT = join(__dirname, '../..');
const PROGRAM = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bsc.ts')];
/** A started program compiles itself first. */
const PATIENCE_MS = 60_000;

const folder = scratchFolder();

function bsc(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...words], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it(
  'keeps results, messages and exit codes apart as a real program in another folder',
  () => {
    expect(bsc('status')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Name the workbook: bsc status FILE.\n',
    });
    folder.put('a b.xlsx', '');
    const unreadable = bsc('check', 'a b.xlsx', '--json');
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
    const { status, stdout } = bsc('review', 'scorecard.xlsx');
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
    const program = spawn(process.execPath, [...PROGRAM, 'help'], { cwd: folder.path });
    let told = '';
    program.stderr.on('data', (part: Buffer) => (told += part.toString()));
    program.stdout.destroy();
    const status = await new Promise((resolve) => program.on('close', resolve));
    expect({ status, told }).toEqual({ status: 0, told: '' });
  },
  PATIENCE_MS,
);
