import * as fc from 'fast-check';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';
import { arbitraryScorecard } from '../arbitraries/scorecard';
import { runs } from '../arbitraries/runs';

describe('writing a scorecard and reading it back', () => {
  it('gives the same scorecard and no problem', () => {
    fc.assert(
      fc.property(arbitraryScorecard, (scorecard) => {
        const read = readTables(writeTables(scorecard));
        // Any actual may stand beside any numerator here, which is doubtful but reads back all the same.
        const open = read.problems.filter(({ code }) => code !== 'ratio-contradicted');
        expect(open).toEqual([]);
        expect(read.scorecard).toEqual(scorecard);
      }),
      { numRuns: runs(100) },
    );
  });
});
