import { CellLooks } from '../../../../src/xlsx/review/cells/cell-looks';

describe('The looks of a book', () => {
  it('are numbered once each, in the order in which they were asked for', () => {
    const looks = new CellLooks();
    const bold = { bold: true };
    expect(looks.numberOf(bold)).toBe(0);
    expect(looks.numberOf({ italic: true })).toBe(1);
    expect(looks.numberOf({ bold: true })).toBe(0);
    expect(looks.styles).toEqual([bold, { italic: true }]);
  });

  it('differ when only a border or a format does', () => {
    const looks = new CellLooks();
    const line = { weight: 'thin', colour: '#000000' } as const;
    const styles = [
      { borders: { top: line } },
      { borders: { bottom: line } },
      { format: '0.0' },
      { format: '0' },
    ];
    expect(styles.map((style) => looks.numberOf(style))).toEqual([0, 1, 2, 3]);
  });
});
