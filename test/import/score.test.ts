import type { Proposal } from '../../src/import/proposal/proposal';
import { BLIND_BOOKS } from './corpus/blind';
import { FRESH_BOOKS } from './corpus/fresh';
import { countOf, totalOf, type Point } from './corpus/score/count';
import { perfectProposal } from './corpus/score/perfect-proposal';
import { proposeBook, proposeFile } from './corpus/score/propose-book';
import { scoreBook } from './corpus/score/score-book';
import { meanTotal } from './corpus/score/score-table';
import { SEEN_BOOKS } from './corpus/seen';
import { machineWorksDates as book } from './corpus/seen/machine-works-dates';

const perfect = perfectProposal(book);

/** What of a point is right, as 2/3. */
function scored(proposal: Proposal, point: Point): string {
  const { right, of } = countOf(scoreBook(book, proposal), point);
  return `${right}/${of}`;
}

describe('the score of the import', () => {
  it.each([...SEEN_BOOKS, ...BLIND_BOOKS, ...FRESH_BOOKS].map((one) => [one.name, one] as const))(
    'is full where nothing of %s is wrong',
    (_, one) => {
      const wrong = scoreBook(one, perfectProposal(one)).filter(({ isRight }) => !isRight);
      expect(wrong.map(({ fault }) => fault)).toEqual([]);
    },
  );

  it('is nothing where nothing is found', () => {
    expect(totalOf(scoreBook(book, { regions: [], kpis: [], problems: [] }))).toBe(0);
  });

  it('counts a sum that is taken for a KPI, and a KPI that is missed', () => {
    const [first, ...others] = perfect.kpis;
    if (first === undefined) throw new Error('There is no KPI.');
    const sum = {
      ...first,
      name: 'Summe Auftragseingang',
      source: { ...first.source, row: 7, cell: 'B7' },
    };
    expect(scored(perfect, 'KPIs')).toBe('8/8');
    expect(scored({ ...perfect, kpis: [...perfect.kpis, sum] }, 'KPIs')).toBe('8/9');
    expect(scored({ ...perfect, kpis: others }, 'KPIs')).toBe('7/8');
    expect(scored({ ...perfect, kpis: others }, 'readings')).toBe('42/48');
  });

  it('counts plan taken for actual in the columns and in the figures', () => {
    const [region] = perfect.regions;
    if (region === undefined) throw new Error('There is no table.');
    const columns = region.columns.map((column) =>
      column.measure === 'target' ? { ...column, measure: 'actual' as const } : column,
    );
    const swapped = { ...perfect, regions: [{ ...region, columns }] };
    expect(scored(perfect, 'columns')).toBe('7/7');
    expect(scored(swapped, 'columns')).toBe('4/7');
    const kpis = perfect.kpis.map((kpi) => ({
      ...kpi,
      readings: kpi.readings.map((reading) => ({ ...reading, value: (reading.value ?? 0) + 1 })),
    }));
    expect(scored({ ...perfect, kpis }, 'readings')).toBe('0/48');
  });

  it('counts a table whose range, header or orientation is another', () => {
    const [region] = perfect.regions;
    if (region === undefined) throw new Error('There is no table.');
    const withChange = (change: Partial<typeof region>) => ({
      ...perfect,
      regions: [{ ...region, ...change }],
    });
    expect(scored(withChange({ range: 'A5:J18' }), 'tables')).toBe('1/1');
    expect(scored(withChange({ range: 'A5:C8' }), 'tables')).toBe('0/1');
    expect(scored(withChange({ headerRows: [5] }), 'headers')).toBe('0/1');
    expect(scored(withChange({ orientation: 'columns' }), 'orientation')).toBe('0/1');
  });
});

describe('the import', () => {
  it.each([
    [95, 'seen', SEEN_BOOKS],
    // First scored at 91.1, before anybody looked at its faults.
    [95, 'blind', BLIND_BOOKS],
    // First scored at 98.9.
    [95, 'fresh', FRESH_BOOKS],
  ] as const)('reads at least %d%% of the %s books right', (percent, _, books) => {
    const scores = books.map((one) => ({ book: one, marks: scoreBook(one, proposeBook(one)) }));
    expect(meanTotal(scores)).toBeGreaterThanOrEqual(percent / 100);
  });

  it('finds in a written file what it finds in the sheets themselves', async () => {
    const traps = ['chart sheet', 'hidden rows or columns', 'serials as months', 'merged cells'];
    for (const trap of traps) {
      const one = BLIND_BOOKS.find((each) => each.traps.some((name) => name === trap)) ?? book;
      expect(await proposeFile(one)).toEqual(proposeBook(one));
    }
  });
});
