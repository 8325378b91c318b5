import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { readTables } from '../../../src/tables/read-tables';
import { writeTables } from '../../../src/tables/write-tables';

describe('the sample as tables of a workbook', () => {
  const read = readTables(writeTables(sampleScorecard()));

  it('has no problem in any row', () => {
    expect(read.problems).toEqual([]);
  });

  it('reads back as the scorecard that was written', () => {
    expect(read.scorecard).toStrictEqual(sampleScorecard());
  });
});
