import { linesIn, textHeight } from '../../../src/review/styling/text-height';

describe('the height of wrapped text', () => {
  it('is one line for a text that fits', () => {
    expect(linesIn('Days to ship', 20)).toBe(1);
  });

  it('breaks between words', () => {
    // 20 wide at 12 points holds 20 letters: "On-time delivery of" takes 19 and a quarter.
    expect(linesIn('On-time delivery of pumps', 20, 12)).toBe(2);
  });

  it('breaks a word that is longer than a line', () => {
    expect(linesIn('x'.repeat(45), 20, 12)).toBe(3);
  });

  it('gives capitals and digits a quarter more room', () => {
    expect(linesIn('K'.repeat(16), 20, 12)).toBe(1);
    expect(linesIn('K'.repeat(17), 20, 12)).toBe(2);
  });

  it('counts the line breaks of the text', () => {
    expect(linesIn('one\ntwo\nthree', 20)).toBe(3);
  });

  it('gives wide letters twice the room', () => {
    expect(linesIn('\u4e00'.repeat(15), 20, 12)).toBe(2);
  });

  it('is never less than asked for, and never more than Excel allows', () => {
    expect(textHeight([{ text: 'short', width: 20 }], 18)).toBe(18);
    expect(textHeight([{ text: 'word '.repeat(5000), width: 20 }], 18)).toBe(409);
  });

  it('is that of the tallest text', () => {
    const tall = { text: 'one\ntwo\nthree', width: 30, size: 10 };
    // Three lines of 10 points with 1.32 each, and 4 around them.
    expect(textHeight([{ text: 'one', width: 30 }, tall], 15)).toBe(44);
  });
});
