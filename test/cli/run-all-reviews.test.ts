import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { readProperties } from '../../src/xlsx/read-properties';
import type { TestTables } from '../tables/workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

const NAMES = [
  'Alpha - Review 2026-10.xlsx',
  'Alpha - North (N) - Review 2026-10.xlsx',
  'Alpha - north (SN) - Review 2026-10.xlsx',
];

function tables(actual = 50): TestTables {
  return {
    BSC_Setup: [
      { Setting: 'Company', Value: 'Alpha' },
      { Setting: 'Current period', Value: '2026-10' },
    ],
    BSC_Units: [
      { ID: 'CO', Unit: 'Alpha' },
      { ID: 'N', Unit: 'North', Parent: 'CO' },
      { ID: 'SN', Unit: 'north', Parent: 'N' },
      { ID: 'IT', Unit: 'Computers', Parent: 'CO' },
    ],
    BSC_Objectives: [{ ID: 'S1', Objective: 'Sell', Perspective: 'F', Unit: 'SN' }],
    BSC_KPIs: [{ ID: 'K2', KPI: 'Orders', Objective: 'S1' }],
    BSC_Data: [{ KPI: 'K2', Period: '2026-10', Actual: actual, Target: 50 }],
  };
}

async function started(name: string, units = tables()) {
  const file = await folder.putWorkbook(`${name}.xlsx`, units);
  const into = folder.at(`${name} reviews`);
  const at = (index: number): string => join(into, NAMES[index] ?? '');
  const words = ['review', file, '--all-units', '--out-dir', into];
  return { file, into, at, words };
}

it('writes the company and each unit with KPIs into a folder that it makes, and tells each', async () => {
  const { file, into, at, words } = await started('all');
  let now = 0;
  const elapsed = (): number => (now += 1000);
  expect(await watchedRun(words, { elapsed })).toEqual({
    exit: 0,
    printed: [
      `The review is in ${at(0)}`,
      `The review is in ${at(1)}`,
      `The review is in ${at(2)}`,
      'Reviews: 3 written, 0 kept from before, 0 not written',
    ],
    told: [
      `Reading ${file}…`,
      'No review for units without KPIs: IT (Computers)',
      `Review 1 of 3: ${at(0)}…`,
      `Review 2 of 3: ${at(1)}…`,
      `Review 3 of 3: ${at(2)}…`,
    ],
  });
  expect(readdirSync(into)).toHaveLength(3);
  for (const name of readdirSync(into)) {
    expect(checkPackage(readFileSync(join(into, name)))).toEqual([]);
  }
});

it('keeps what was written from the same figures, and goes on where it was stopped', async () => {
  const { into, at, words } = await started('twice');
  const stopped = new AbortController();
  const print = (): void => {
    stopped.abort();
  };
  const first = await watchedRun(words, { print, interruption: () => stopped.signal });
  expect(first.exit).toBe(1);
  expect(first.told.at(-1)).toBe(
    'Stopped with 2 reviews to go. Give the same command again to go on.',
  );
  // Nothing half written lies about.
  expect(readdirSync(into)).toEqual(['Alpha - Review 2026-10.xlsx']);
  const before = readFileSync(at(0));
  const second = await watchedRun(words);
  expect(second).toMatchObject({
    exit: 0,
    printed: [
      `Written before from the same figures: ${at(0)}`,
      expect.any(String),
      expect.any(String),
      'Reviews: 2 written, 1 kept from before, 0 not written',
    ],
  });
  expect(readFileSync(at(0))).toEqual(before);
});

it('replaces reviews of other figures, and other files, only when forced', async () => {
  const { file, into, at, words } = await started('changed');
  expect(await watchedRun(words)).toMatchObject({ exit: 0 });
  const source = (): string | undefined => readProperties(readFileSync(at(0))).get('BSC_Source');
  const before = source();
  writeFileSync(at(1), 'mine');
  await folder.putWorkbook('changed.xlsx', tables(60));
  const kept = await watchedRun(words);
  expect(kept).toMatchObject({
    exit: 1,
    printed: ['Reviews: 0 written, 0 kept from before, 3 not written'],
  });
  expect(kept.told).toContain(
    `The file ${at(1)} stays: it was not made from the scorecard as it is now. Add --force to replace it.`,
  );
  expect(readFileSync(at(1), 'utf8')).toBe('mine');
  expect(source()).toBe(before);
  expect(await watchedRun([...words, '--force'])).toMatchObject({ exit: 0 });
  expect(source()).not.toBe(before);
  expect(readdirSync(into)).toHaveLength(3);
  expect(readFileSync(file)).not.toHaveLength(0);
});

it('never takes the place of the scorecard, even when forced', async () => {
  const into = folder.at('own');
  mkdirSync(into);
  const file = await folder.putWorkbook(join('own', NAMES[0] ?? ''), tables());
  const before = readFileSync(file);
  const words = ['review', file, '--all-units', '--out-dir', into, '--force'];
  const { exit, told } = await watchedRun(words);
  expect({ exit, told }).toMatchObject({ exit: 1 });
  expect(told).toContainEqual(expect.stringContaining('would take the place of the scorecard'));
  expect(readFileSync(file)).toEqual(before);
});

it('says why there is no folder to write into', async () => {
  const { words, into } = await started('no folder');
  writeFileSync(into, 'a file');
  expect(await watchedRun(words)).toEqual({
    exit: 1,
    printed: [],
    told: [expect.stringMatching(/^The folder .* cannot be made \(EEXIST/)],
  });
});
