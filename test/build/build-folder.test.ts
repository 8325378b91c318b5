import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/**
 * For each environment the folders that webpack would write to. webpack.config.js is a module that only Node itself can
 * load; to start Node takes longer than all answers.
 */
function foldersFor(environments: readonly object[]): ReadonlySet<string>[] {
  const program = `
    const { default: configure } = await import('./webpack.config.js');
    const folders = ${JSON.stringify(environments)}.map(async (environment) => {
      const parts = await configure(environment, { mode: 'production' });
      return parts.map(({ output }) => output.path);
    });
    process.stdout.write(JSON.stringify(await Promise.all(folders)));`;
  const words = ['--input-type=module', '--eval', program];
  const output = execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  return (JSON.parse(output) as string[][]).map((folders) => new Set(folders));
}

describe('the folder of a build', () => {
  const [plain, told, measured] = foldersFor([{}, { folder: 'out/elsewhere' }, { bench: true }]);

  it('is dist for all parts of a plain build', () => {
    expect(plain).toEqual(new Set([DIST]));
  });

  it('is another one for all parts when told', () => {
    expect(told).toEqual(new Set([join(ROOT, 'out/elsewhere')]));
  });

  it('is under out for a measurement', () => {
    expect(measured).toEqual(new Set([join(ROOT, 'out/bench/dist'), join(ROOT, 'out/bench')]));
  });

  it('is told by the check', () => {
    const check = readFileSync(join(ROOT, 'scripts/check.mjs'), 'utf8');
    expect(check).toContain('`folder=${BUILD_FOLDER}`');
    expect(check).toContain("const BUILD_FOLDER = join(ROOT, 'out/check')");
  });
});
