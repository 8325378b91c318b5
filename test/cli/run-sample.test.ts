import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readTables } from '../../src/tables/read-tables';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

it('writes a workbook that holds the sample without a problem', async () => {
  const file = folder.at('my first.xlsx');
  const { exit, printed } = await watchedRun(['sample', '--out', file]);
  expect({ exit, printed }).toEqual({ exit: 0, printed: [`The sample scorecard is in ${file}`] });
  const read = readWorkbook(readFileSync(file));
  const { scorecard, problems } = readTables(read.ok ? read.workbook.tables : []);
  expect(problems).toEqual([]);
  expect(scorecard.kpis).toEqual(sampleScorecard().kpis);
});

it('tells that it writes before it does', async () => {
  const file = folder.at('told.xlsx');
  const told: string[] = [];
  const tell = (text: string): void => {
    expect(existsSync(file)).toBe(false);
    told.push(text);
  };
  await watchedRun(['sample', '--out', file], { tell });
  expect(told).toEqual([`Writing ${file}…`]);
});

it('leaves an existing file alone unless forced', async () => {
  const file = folder.put('mine.xlsx', 'mine');
  expect(await watchedRun(['sample', '--out', file])).toEqual({
    exit: 1,
    printed: [],
    told: [
      `The file ${file} exists already. Add --force to replace it, or choose another name with --out.`,
    ],
  });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await watchedRun(['sample', '--out', file, '--force'])).toMatchObject({ exit: 0 });
  expect(readWorkbook(readFileSync(file)).ok).toBe(true);
});

it('leaves a file alone that appears while it works', async () => {
  const file = folder.at('meanwhile.xlsx');
  const told: string[] = [];
  const tell = (text: string): void => {
    told.push(text);
    if (!existsSync(file)) writeFileSync(file, 'of somebody else');
  };
  const { exit, printed } = await watchedRun(['sample', '--out', file], { tell });
  expect({ exit, printed }).toEqual({ exit: 1, printed: [] });
  expect(told[1]).toContain('exists already');
  expect(readFileSync(file, 'utf8')).toBe('of somebody else');
});

it.each([
  ['no folder/a.xlsx', 'There is no folder for'],
  ['mine.xlsx/a.xlsx', 'There is no folder for'],
  ['', 'is a folder. Name a file in it with --out.'],
])('says why it cannot write to “%s”', async (name, sentence) => {
  folder.put('mine.xlsx', 'mine');
  const { exit, printed, told } = await watchedRun(['sample', '--force', '--out', folder.at(name)]);
  expect({ exit, printed }).toEqual({ exit: 1, printed: [] });
  expect(told.join('\n')).toContain(sentence);
});

it.each(['sample.xls', 'sample', 'sample.csv'])(
  'refuses %s, which Excel would not open',
  async (name) => {
    const file = folder.at(name);
    expect(await watchedRun(['sample', '--out', file])).toEqual({
      exit: 2,
      printed: [],
      told: [
        `${file} would be an Excel workbook under another name. Name it with .xlsx at the end.`,
      ],
    });
  },
);

describe('a folder of its own', () => {
  const own = scratchFolder();

  it('holds nothing but the workbooks, whether they are written or refused', async () => {
    const [file, late] = [own.at('new.xlsx'), own.at('late.xlsx')];
    const tell = (): void => {
      if (!existsSync(late)) own.put('late.xlsx', 'of somebody else');
    };
    expect(await watchedRun(['sample', '--out', file])).toMatchObject({ exit: 0 });
    expect(await watchedRun(['sample', '--out', file])).toMatchObject({ exit: 1 });
    expect(await watchedRun(['sample', '--out', late], { tell })).toMatchObject({ exit: 1 });
    expect(readdirSync(own.path).sort()).toEqual(['late.xlsx', 'new.xlsx']);
  });
});
