import { withoutBlanks } from '../../../src/scorecard/edits/without-blanks';

describe('a record without blanks', () => {
  it('drops what is blank, keeps zero and false, and trims texts', () => {
    const row: Record<string, unknown> = { a: ' x ', b: '  ', c: undefined, d: 0, e: false, f: '' };
    expect(withoutBlanks(row)).toEqual({ a: 'x', d: 0, e: false });
  });
});
