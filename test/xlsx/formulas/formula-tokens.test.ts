import fc from 'fast-check';
import { formulaTokens } from '../../../src/xlsx/formulas/formula-tokens';

const pieces = (formula: string) =>
  formulaTokens(formula).map(({ kind, text }) => `${kind} ${text}`);

describe('the pieces of a formula', () => {
  it('tells functions, references, numbers, texts and operators apart', () => {
    expect(pieces('IF(Q1!$B2>=1.5E+3,"a ""b""",-T[[#This Row],[x y]])')).toEqual([
      'function IF(',
      'operand Q1!$B2',
      'operator >=',
      'number 1.5E+3',
      'separator ,',
      'text "a ""b"""',
      'separator ,',
      'operator -',
      'operand T[[#This Row],[x y]]',
      'close )',
    ]);
  });

  it('keeps quoted sheet names, whole rows and spills together', () => {
    expect(pieces("'Bob''s (1)'!A1:B2")).toEqual(["operand 'Bob''s (1)'!A1:B2"]);
    expect(pieces('1:2+A:A+A1#')).toEqual([
      'operand 1:2',
      'operator +',
      'operand A:A',
      'operator +',
      'operand A1#',
    ]);
    expect(pieces('#N/A')).toEqual(['error #N/A']);
  });

  it('calls what is never closed broken', () => {
    expect(pieces('1+"x')).toEqual(['number 1', 'operator +', 'broken "x']);
    expect(pieces('T[x')).toEqual(['broken T[x']);
  });

  it('gives the formula back when joined, whatever it is', () => {
    const unit = fc.constantFrom(
      'A',
      '1',
      '(',
      ')',
      '[',
      ']',
      "'",
      '"',
      '!',
      ',',
      '+',
      ' ',
      'é',
      '#',
      '{',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});
