import { fittingText } from '../../../src/xlsx/review/fitting-text';
import { unveilText } from '../../../src/xlsx/writing/stored-text';

describe('a text that has to fit into an attribute', () => {
  it('stays as it is when it fits', () => {
    expect(fittingText('Root cause', 10)).toBe('Root cause');
  });

  it('ends with an ellipsis when it does not', () => {
    expect(fittingText('Root causes', 10)).toBe('Root caus…');
  });

  it('does not end in half a character', () => {
    expect(fittingText('ab😀cd', 4)).toBe('ab…');
  });

  it('counts what the file will hold: seven for a character that has to be escaped', () => {
    const text = unveilText(fittingText('one\ntwo\nthree', 20));
    expect(text).toBe('one_x000A_two…');
    expect(unveilText(fittingText('one\ntwo', 13))).toBe('one_x000A_two');
  });
});
