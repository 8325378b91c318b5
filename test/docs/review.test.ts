import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { compose } from '../../src/review/compose';
import { workingsColumn, type WorkingsColumn } from '../../src/review/sheets/workings/columns';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { rowOf, shown } from '../review/shown';

const PAGE = readFileSync(join(__dirname, '../../docs/review.md'), 'utf8').replaceAll(/ +/g, ' ');
const book = compose(sampleScorecard(), monthPeriod(2026, 10));

describe('the number that the page checks by hand', () => {
  const workings = book.sheets.find(({ name }) => name === 'Workings');
  if (workings === undefined) throw new Error('There is no sheet Workings.');
  const row = rowOf(workings, 'F1.1');
  const figure = (column: WorkingsColumn): number =>
    Number(shown(workings, row, workingsColumn(column)));

  it('stands in the row that is named', () => {
    expect(PAGE).toContain(`all in row ${row}:`);
  });

  it('comes out as the workbook has it', () => {
    expect([figure('actual'), figure('target')]).toEqual([4830, 5290]);
    expect(PAGE).toContain('| 4,830 of 5,290 |');
    expect(PAGE).toContain(`5,290 | ${(figure('achieved') * 100).toFixed(1)}% |`);
    expect(PAGE).toContain(`| ${String(shown(workings, row, workingsColumn('shown')))} |`);
    expect(PAGE).toContain(`achievement × 100 | | ${figure('score').toFixed(1)} |`);
    expect(PAGE).toContain(`100% × 40% × 30% | ${(figure('shareOfAll') * 100).toFixed(1)}% |`);
    expect(PAGE).toContain(`(100 − 91.3) | ${figure('lost').toFixed(2)} |`);
  });
});

it('names every name of the workbook, and no other', () => {
  const [, table = ''] = PAGE.split('## Names');
  const told = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(BSC_\w+)`/g)].map(([, name]) => name),
  );
  expect(told.sort()).toEqual([...book.names.keys()].sort());
});

it('tells of every sheet, in the order of the tabs', () => {
  const [, section = ''] = PAGE.split('## What each sheet says');
  const [table = ''] = section.split('## ');
  const told = [...table.matchAll(/^\| ([A-Z][\w -]*?) \|/gm)].map(([, name]) => name);
  const perspectives = sampleScorecard().perspectives.map(({ name }) => name);
  const tabs = book.sheets.map(({ name }) => name).filter((name) => !perspectives.includes(name));
  expect(told).toEqual(['Sheet', ...tabs]);
});
