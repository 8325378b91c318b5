import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/** The folders that webpack would write to; webpack.config.js is a module that only Node itself can load. */
function foldersFor(environment: object): string[] {
  const program = `
    const { default: configure } = await import('./webpack.config.js');
    const parts = await configure(${JSON.stringify(environment)}, { mode: 'production' });
    process.stdout.write(JSON.stringify(parts.map(({ output }) => output.path)));`;
  const words = ['--input-type=module', '--eval', program];
  return JSON.parse(
    execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' }),
  ) as string[];
}

describe('the folder of a build', () => {
  it('is dist for all parts of a plain build', () => {
    expect(new Set(foldersFor({}))).toEqual(new Set([DIST]));
  });

  it('is another one for all parts when told', () => {
    const folder = join(ROOT, 'out/elsewhere');
    expect(new Set(foldersFor({ folder: 'out/elsewhere' }))).toEqual(new Set([folder]));
  });

  it('is under out for a measurement', () => {
    expect(new Set(foldersFor({ bench: true }))).toEqual(
      new Set([join(ROOT, 'out/bench/dist'), join(ROOT, 'out/bench')]),
    );
  });

  it('is told by the check', () => {
    const check = readFileSync(join(ROOT, 'scripts/check.mjs'), 'utf8');
    expect(check).toContain('`folder=${BUILD_FOLDER}`');
    expect(check).toContain("const BUILD_FOLDER = join(ROOT, 'out/check')");
  });
});
