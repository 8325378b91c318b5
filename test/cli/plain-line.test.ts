import { plainLine } from '../../src/cli/plain-line';

it('keeps every letter of every script', () => {
  const text = 'Trần Quốc Bảo · 東京 · −1.2 · “x” · 👩‍💼 · e\u0301';
  expect(plainLine(text)).toBe(text);
});

it('makes one line of several', () => {
  expect(plainLine('a\r\nb\tc\u2028d\u0085e')).toBe('a b c d e');
});

it.each([
  ['escape sequences', '\u001b[2J', '�[2J'],
  ['their short form', '\u009b2J', '�2J'],
  ['a bell and a backspace', 'a\u0007\u0008b', 'a��b'],
  ['a turned direction', 'abc\u202etxt.exe\u2066', 'abc�txt.exe�'],
])('disarms %s', (_, text, plain) => {
  expect(plainLine(text)).toBe(plain);
});
