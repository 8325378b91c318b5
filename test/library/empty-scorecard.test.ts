import { emptyScorecard } from '../../src/library/empty-scorecard';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';

describe('an empty scorecard', () => {
  it.each(['en', 'vi'] as const)('in %s is read back as it was, without a problem', (language) => {
    const scorecard = emptyScorecard(language);
    const read = readTables(writeTables(scorecard));
    expect(read.problems).toEqual([]);
    expect(read.scorecard).toEqual(scorecard);
  });

  it('has four perspectives whose weights add up to 100, and no KPI', () => {
    const { perspectives, kpis, objectives } = emptyScorecard('en');
    expect(perspectives.map(({ name }) => name)).toEqual([
      'Financial',
      'Customer',
      'Internal processes',
      'Learning and growth',
    ]);
    expect(perspectives.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBe(100);
    expect([...kpis, ...objectives]).toEqual([]);
  });
});
