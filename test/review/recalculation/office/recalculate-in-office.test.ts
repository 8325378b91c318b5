import { isSame } from '../differences';
import { KNOWN_BOOK, knownPlace, KNOWN_RESULTS } from '../known-results';
import { officeProgram } from './office-program';
import { recalculateInOffice } from './recalculate-in-office';

describe('LibreOffice', () => {
  it('gives for the known formulas what Excel gives, whatever result the file has', async () => {
    const program = officeProgram();
    if (program === undefined) {
      process.stderr.write('LibreOffice is not on the path: its results are not compared.\n');
      return;
    }
    const [calculated] = await recalculateInOffice(program, [KNOWN_BOOK]);
    const wrong = KNOWN_RESULTS.flatMap(([text, result], index) => {
      const found = calculated?.at(...knownPlace(index));
      return isSame(found, result) ? [] : [{ text, result, found }];
    });
    expect(wrong).toEqual([]);
  });
});
