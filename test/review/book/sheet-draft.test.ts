import { blockOf } from '../../../src/review/book/place';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { PLAIN_PAGE } from '../plain-page';

function draftOf(): SheetDraft {
  return new SheetDraft('Test', '#1B365D');
}

function cellsOf(draft: SheetDraft) {
  return draft.finish(PLAIN_PAGE).cells;
}

describe('a sheet that is being composed', () => {
  it('keeps what was put last into a cell, and nothing of what was there before', () => {
    const draft = draftOf();
    draft.put(2, 3, 'first', { bold: true }, { note: 'a remark' });
    draft.put(2, 3, 7, { italic: true });
    expect(cellsOf(draft)).toEqual([{ row: 2, column: 3, content: 7, style: { italic: true } }]);
  });

  it('cuts a text that no cell can hold, and a remark, and leaves the longest that one can', () => {
    const draft = draftOf();
    const longest = 'x'.repeat(32_767);
    draft.put(1, 1, longest, {}, { note: longest });
    draft.put(1, 2, `${longest}y`, {}, { note: `${longest}y` });
    const cut = `${'x'.repeat(32_766)}…`;
    expect(
      cellsOf(draft).map(({ content, note }) => [content === longest, note === longest]),
    ).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(cellsOf(draft)[1]).toMatchObject({ content: cut, note: cut });
  });

  it('paints blocks without a content', () => {
    const draft = draftOf();
    draft.put(1, 1, 'gone');
    draft.paint(blockOf(1, 1, 2, 2), { fill: '#FFFFFF' });
    expect(cellsOf(draft).map(({ row, column, content }) => [row, column, content])).toEqual([
      [1, 1, undefined],
      [1, 2, undefined],
      [2, 1, undefined],
      [2, 2, undefined],
    ]);
  });

  it('makes one cell of a block, with the content in its first one', () => {
    const draft = draftOf();
    draft.box(blockOf(2, 2, 3, 4), 'title', { bold: true }, { note: 'a remark' });
    const sheet = draft.finish(PLAIN_PAGE);
    expect(sheet.merges).toEqual([blockOf(2, 2, 3, 4)]);
    expect(sheet.cells).toHaveLength(6);
    expect(sheet.cells.filter(({ content }) => content !== undefined)).toEqual([
      { row: 2, column: 2, content: 'title', style: { bold: true }, note: 'a remark' },
    ]);
    expect(sheet.cells.every(({ style }) => style.bold === true)).toBe(true);
  });

  it('merges neither a single cell nor less', () => {
    const draft = draftOf();
    draft.box(blockOf(2, 2), 'title');
    expect(draft.finish(PLAIN_PAGE).merges).toEqual([]);
  });

  it('adds to the look of cells and leaves their content, link and other lines', () => {
    const draft = draftOf();
    const thin = { weight: 'thin', colour: '#000000' } as const;
    const medium = { weight: 'medium', colour: '#1B365D' } as const;
    const link = { sheet: 'Data', cell: 'A1' };
    draft.put(1, 1, 5, { bold: true, borders: { top: thin, bottom: thin } }, { link });
    draft.restyle(blockOf(1, 1, 1, 2), { size: 9, borders: { bottom: medium } });
    expect(cellsOf(draft)).toEqual([
      {
        row: 1,
        column: 1,
        content: 5,
        link,
        style: { bold: true, size: 9, borders: { top: thin, bottom: medium } },
      },
      { row: 1, column: 2, style: { size: 9, borders: { bottom: medium } } },
    ]);
  });

  it('gives neighbouring columns their widths, and rows their heights', () => {
    const draft = draftOf();
    draft.widths(2, [7, 34], 1);
    draft.widths(3, [30]);
    draft.height(7, 28);
    draft.height(8, 17, 2);
    const { columns, rows } = draft.finish(PLAIN_PAGE);
    expect([...columns]).toEqual([
      [2, { width: 7, outline: 1 }],
      [3, { width: 30, outline: undefined }],
    ]);
    expect([...rows]).toEqual([
      [7, { height: 28, outline: undefined }],
      [8, { height: 17, outline: 2 }],
    ]);
  });

  it('is finished with its name, what it freezes and filters, and its page', () => {
    const draft = draftOf();
    draft.frozen = { rows: 7, columns: 3 };
    draft.filter = blockOf(7, 2, 9, 4);
    expect(draft.finish(PLAIN_PAGE)).toMatchObject({
      name: 'Test',
      tabColour: '#1B365D',
      zoom: 90,
      frozen: { rows: 7, columns: 3 },
      filter: blockOf(7, 2, 9, 4),
      page: PLAIN_PAGE,
    });
  });

  it('lists its cells row by row from left to right, however they were put', () => {
    const draft = draftOf();
    for (const [row, column] of [
      [3, 1],
      [1, 40],
      [1, 2],
    ] as const) {
      draft.put(row, column, 1);
    }
    expect(cellsOf(draft).map(({ row, column }) => [row, column])).toEqual([
      [1, 2],
      [1, 40],
      [3, 1],
    ]);
  });

  it('gives cells that look the same one style', () => {
    const draft = draftOf();
    draft.put(1, 1, 'a', { bold: true });
    draft.put(1, 2, 'b', { bold: true });
    draft.put(1, 3, 'c');
    draft.restyle(blockOf(1, 3), { bold: true });
    const [first, second, third] = cellsOf(draft);
    expect(second?.style).toBe(first?.style);
    expect(third?.style).toEqual({ bold: true, borders: {} });
  });
});
