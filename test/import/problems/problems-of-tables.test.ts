import type { ImportProblem } from '../../../src/import/proposal/import-problem';
import { proposeImport } from '../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

function problemsOf(code: ImportProblem['code'], picture: string): ImportProblem['data'][] {
  const options = { today: '2026-11-15', calendar: CALENDAR_YEAR };
  const { problems } = proposeImport(sheetsOf({ name: 'S', picture }), options);
  return problems.filter((problem) => problem.code === code).map(({ data }) => data);
}

describe('a total', () => {
  const sales = (total: string, stops = '') => `
    KPI | Unit | Jan-26 | Feb-26 | Mar-26
    Sales north | kEUR | 40 | 44 | 41
    Sales south | kEUR | 31 | 30 | 33
    ${stops}
    Total sales | kEUR | ${total}`;

  it('that does not add up in one column is told, with what its rows come to', () => {
    expect(problemsOf('total-differs', sales('71 | 79 | 74'))).toEqual([
      { cell: 'S!D5', value: 79, sum: 74 },
    ]);
  });

  it('that adds up, but for rounding, is not', () => {
    expect(problemsOf('total-differs', sales('71 | 74.1 | 74'))).toEqual([]);
  });

  it('of other rows, which agrees in no column, is not', () => {
    expect(problemsOf('total-differs', sales('90 | 99 | 95'))).toEqual([]);
  });

  it('is not made of rows that are counted in another unit', () => {
    expect(problemsOf('total-differs', sales('71 | 74 | 74', 'Stops | h | 2 | 0 | 0'))).toEqual([]);
  });
});

describe('numbers as text', () => {
  it('that can be read in two ways are told where nothing settles them', () => {
    const picture = "KPI | Jan-26 | Feb-26\nOutput | '1.250 | '1.310\nStops | 4 | 5";
    expect(problemsOf('separators-unsure', picture)).toEqual([
      { cell: 'S!B2', value: '1.250', decimal: '.' },
    ]);
  });

  it('are settled by another number of the table', () => {
    const picture = "KPI | Jan-26 | Feb-26\nOutput | '1.250 | '1.310,5\nStops | 4 | 5";
    expect(problemsOf('separators-unsure', picture)).toEqual([]);
  });

  it('in a target are read in the one way in which they can be', () => {
    const picture = "KPI | Ziel | Jan-26\nFehler | < 0.5% | 0.7%\nAusstoß | 9 | '1.310,5";
    expect(problemsOf('not-a-number', picture)).toEqual([]);
  });
});
