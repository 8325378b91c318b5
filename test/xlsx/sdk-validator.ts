import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OfficeVersion = 'Office2016' | 'Microsoft365';

interface ValidatorError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

const PROGRAM = join('node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'cli.js');

/** The validator is a .NET program; to watch itself in order to run faster later pays off for a longer life only. */
const FOR_ONE_FILE = { ...process.env, DOTNET_TieredPGO: '0', DOTNET_TC_CallCounting: '0' };

/** What the validator of the Open XML SDK has against a workbook: one line per error. It takes about a second. */
export async function sdkErrors(bytes: Uint8Array, version: OfficeVersion): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bsc-'));
  const file = join(folder, 'workbook.xlsx');
  try {
    await writeFile(file, bytes);
    const output = await run([PROGRAM, file, '--officeVersion', version]);
    const { errors } = JSON.parse(output) as { errors: ValidatorError[] };
    return errors.map(({ description, path, xPath }) => [path, xPath, description].join(' '));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program ends with 1 when it found errors; its output then tells them. */
function run(parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { env: FOR_ONE_FILE }, (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('The validator said nothing.'));
      else resolve(stdout);
    });
  });
}
