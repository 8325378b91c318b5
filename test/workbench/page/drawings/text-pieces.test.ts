import { textPieces } from '../../../../workbench/page/drawings/text-pieces';

describe('a text with several looks', () => {
  const font = { bold: false, size: 11 };

  it('is one piece without runs', () => {
    expect(textPieces('Profit', font, [])).toEqual([{ text: 'Profit', font }]);
  });

  it('is cut where looks begin and end; later ones win', () => {
    const runs = [
      { start: 0, length: 6, font: { bold: true } },
      { start: 4, length: 4, font: { size: 14 } },
    ];
    expect(textPieces('Profit: 104%', font, runs)).toEqual([
      { text: 'Prof', font: { bold: true, size: 11 } },
      { text: 'it', font: { bold: true, size: 14 } },
      { text: ': ', font: { bold: false, size: 14 } },
      { text: '104%', font },
    ]);
  });
});
