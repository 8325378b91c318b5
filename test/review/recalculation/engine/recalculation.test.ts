import { isSame } from '../differences';
import { formula, handMadeBook } from '../hand-made-book';
import { KNOWN_BOOK, knownPlace, KNOWN_RESULTS } from '../known-results';
import { recalculationOf } from './recalculation';

describe('the formula engine', () => {
  const calculated = recalculationOf(KNOWN_BOOK)();

  it.each(KNOWN_RESULTS.map(([text, result], index) => ({ text, result, index })))(
    'gives for =$text what Excel gives',
    ({ result, index }) => {
      const found = calculated.at(...knownPlace(index));
      expect({ found, same: isSame(found, result) }).toEqual({ found, same: true });
    },
  );

  it('calculates what depends on an edit, and forgets the edit afterwards', () => {
    const recalculate = recalculationOf(
      handMadeBook({ Data: [[2, formula('A1*10')]], Shown: [[formula('Data!B1+1')]] }),
    );
    const shown = (content?: number) =>
      recalculate([{ sheet: 'Data', row: 1, column: 1, content }]).at('Shown', 1, 1);
    expect(shown(3)).toBe(31);
    expect(shown()).toBe(1);
    expect(recalculate().at('Shown', 1, 1)).toBe(21);
  });

  it('lets an edit replace a formula', () => {
    const recalculate = recalculationOf(handMadeBook({ Data: [[2, formula('A1*10')]] }));
    expect(recalculate([{ sheet: 'Data', row: 1, column: 2, content: 5 }]).at('Data', 1, 2)).toBe(
      5,
    );
    expect(recalculate().at('Data', 1, 2)).toBe(20);
  });
});
