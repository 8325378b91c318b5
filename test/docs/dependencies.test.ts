import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Manifest;

/** The first cells of all tables, split into the packages that share a row. */
const named = PAGE.split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
  .map((cell) => cell.trim())
  .filter((cell) => cell !== 'Package' && !/^-+$/.test(cell));

describe('the page on dependencies', () => {
  it('has every package of package.json and no other', () => {
    const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect([...named].sort()).toEqual(wanted.sort());
  });
});
