import fc from 'fast-check';
import { jsonText } from '../../src/cli/json-text';
import { plainLine } from '../../src/cli/plain-line';

it('reads back as what was written, whatever the names hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText({ value }))).toEqual(JSON.parse(JSON.stringify({ value })));
    }),
  );
});

it('holds nothing that a terminal obeys', () => {
  const name = 'a\u001b[2J\u009b2J\u202eb\u2028c\u007f';
  const text = jsonText({ name });
  expect(JSON.parse(text)).toEqual({ name });
  expect(text.split('\n').map(plainLine)).toEqual(text.split('\n'));
});

it('leaves numbers unrounded', () => {
  expect(jsonText([0.1 + 0.2, 1e21, -0, 5e-324])).toBe(
    '[\n  0.30000000000000004,\n  1e+21,\n  0,\n  5e-324\n]',
  );
});
