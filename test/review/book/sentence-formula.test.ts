import { sentenceFormula } from '../../../src/review/book/sentence-formula';

describe('a sentence as a formula', () => {
  it('puts formulas into the places of the text', () => {
    const formula = sentenceFormula('{given} of {all} given', { given: 'COUNTA(B2:B9)', all: '8' });
    expect(formula).toBe('COUNTA(B2:B9)&" of "&8&" given"');
  });

  it('doubles quotes and leaves a place without a formula as text', () => {
    expect(sentenceFormula('say "{what}" {here}', { what: 'A1' })).toBe(
      '"say """&A1&""" "&"{here}"',
    );
  });
});
