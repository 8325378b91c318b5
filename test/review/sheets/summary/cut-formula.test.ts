import { cutFormula } from '../../../../src/review/sheets/summary/cut-formula';

describe('a calculated text that is cut', () => {
  it('ends with … where it is too long', () => {
    expect(cutFormula('A1', 'abcdef', 4)).toEqual({
      formula: 'IF(LEN(A1)>4,LEFT(A1,3)&"…",A1)',
      result: 'abc…',
    });
  });

  it('stays whole where it fits', () => {
    expect(cutFormula('A1', 'abcd', 4)).toMatchObject({ result: 'abcd' });
  });

  it('is never cut inside a character that takes two', () => {
    expect(cutFormula('A1', 'ab🙂cdef', 4)).toEqual({ formula: 'A1', result: 'ab🙂cdef' });
  });
});
