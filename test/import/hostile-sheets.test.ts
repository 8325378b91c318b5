import { proposeImport } from '../../src/import/propose-import';
import type { Proposal } from '../../src/import/proposal/proposal';
import type { SourceCell, SourceSheet } from '../../src/import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import { cellsSheet } from './cells-sheet';

type Value = SourceCell['value'];

function propose(sheet: SourceSheet, asked = {}): Proposal {
  return proposeImport([sheet], { today: '2026-11-15', calendar: CALENDAR_YEAR, ...asked });
}

function codes({ problems }: Proposal): string[] {
  return [...new Set(problems.map(({ code }) => code))];
}

const HEAD: readonly Value[] = ['KPI', 'Unit', 'Target', 'Actual'];
const PLAIN: readonly (readonly Value[])[] = [
  HEAD,
  ['Revenue', 'kEUR', 100, 90],
  ['Complaints', 'number', 4, 5],
  ['Sick leave', 'days', 12, 14],
];

describe('sheets that nobody should have', () => {
  it('with 650 columns are read to the last one', () => {
    const months = Array.from({ length: 648 }, (_, index) => monthAfter(index));
    const sheet = cellsSheet([
      ['KPI', 'Unit', ...months],
      ['Revenue', 'kEUR', ...months.map((_, index) => index + 100)],
      ['Complaints', 'number', ...months.map((_, index) => index + 1)],
    ]);
    const { kpis } = propose(sheet);
    expect(kpis.map(({ readings }) => readings.length)).toEqual([648, 648]);
    expect(kpis[0]?.readings.at(-1)).toMatchObject({ period: '2053-12', cell: 'S!XZ2' });
  });

  it('with errors in every figure say where, and invent none', () => {
    const error = { error: '#REF!' };
    const { kpis, problems } = propose(
      cellsSheet([
        HEAD,
        ...PLAIN.slice(1).map(([name, unit]) => [name ?? '', unit ?? '', error, error]),
      ]),
    );
    expect(kpis.flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(problems.find(({ code }) => code === 'error-cells')?.data).toMatchObject({ count: 6 });
  });

  it('with formulas that give texts take blanks and words for no figure', () => {
    const sheet = cellsSheet(PLAIN);
    const formula = (value: Value): SourceCell => ({ value, isFormula: true });
    sheet.cells.get(1)?.set(3, formula(''));
    sheet.cells.get(2)?.set(3, formula('not yet'));
    sheet.cells.get(3)?.set(3, formula('14'));
    const { kpis, problems } = propose(sheet);
    const actuals = kpis.map(
      ({ readings }) => readings.find(({ measure }) => measure === 'actual')?.value,
    );
    expect(actuals).toEqual([null, null, 14]);
    expect(problems.find(({ code }) => code === 'not-a-number')?.data).toMatchObject({
      cell: 'S!D3',
      count: 1,
    });
  });

  it('with hidden rows and columns, as a filter leaves them, are read in full, and that is said', () => {
    const sheet = {
      ...cellsSheet(PLAIN),
      hiddenRows: new Set([2, 700]),
      hiddenColumns: new Set([1]),
    };
    const proposal = propose(sheet);
    expect(proposal.kpis.map(({ name }) => name)).toEqual(['Revenue', 'Complaints', 'Sick leave']);
    expect(codes(proposal)).toEqual(expect.arrayContaining(['hidden-rows', 'hidden-columns']));
  });

  it('with merges over everything keep what stands in the cells', () => {
    const merges = Array.from({ length: 400 }, (_, index) => ({
      top: index % 5,
      left: index % 4,
      bottom: (index % 5) + (index % 7) * 1_000,
      right: (index % 4) + (index % 3) * 100,
    }));
    const { kpis } = propose({ ...cellsSheet(PLAIN), merges });
    expect(kpis.map(({ name }) => name)).toEqual(['Revenue', 'Complaints', 'Sick leave']);
  });

  it('with the text of a book in a cell are read beside it', () => {
    const sheet = cellsSheet([...PLAIN, ['Plan '.repeat(6_000)], ['1 '.repeat(16_000)]]);
    expect(propose(sheet).kpis.map(({ name }) => name)).toEqual([
      ...['Revenue', 'Complaints', 'Sick leave'],
    ]);
  });

  it.each([
    ['one column', [['KPI'], ['Revenue'], ['Complaints']]],
    ['one row', [HEAD]],
    ['one cell', [['KPI']]],
    [
      'numbers only',
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
    [
      'blanks in texts only',
      [
        [' ', '\n'],
        ['\u00a0', ' '],
      ],
    ],
  ] as const)('with %s end with one sentence', (_, rows) => {
    const proposal = propose(cellsSheet(rows));
    expect([proposal.kpis, codes(proposal)]).toEqual([[], ['nothing-found']]);
  });

  it('whose last cell is the last one of Excel are read where the table is', () => {
    const sheet = cellsSheet(PLAIN);
    sheet.cells.set(1_048_575, new Map([[16_383, { value: 'x' }]]));
    expect(propose(sheet).kpis).toHaveLength(3);
  });

  it('that were read in part say so', () => {
    expect(codes(propose({ ...cellsSheet(PLAIN), isCut: true }))).toContain('too-large');
  });
});

/** 2000-01 and the months after it. */
function monthAfter(count: number): string {
  return `${2000 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
