import fc from 'fast-check';
import { addressOf, readAddress, type Box, type StructureChange } from '../../../workbench/engine';
import { Regions } from '../../../workbench/engine/regions';

const SHEET = 'sheet';

function box(address: string): Box {
  const read = readAddress(address);
  if (!read) throw new Error(address);
  return read;
}

function after(
  address: string,
  ...changes: [StructureChange['kind'], StructureChange['along'], string][]
) {
  const regions = new Regions();
  const region = regions.follow(SHEET, box(address));
  for (const [kind, along, where] of changes) {
    regions.note({ sheetId: SHEET, kind, along, box: box(where) });
  }
  return region.box && addressOf(region.box);
}

describe('a place in a sheet', () => {
  it('moves when cells are inserted before it, grows when they are inserted in it', () => {
    expect(after('B3:C5', ['insert', 'rows', '1:2'])).toBe('B5:C7');
    expect(after('B3:C5', ['insert', 'rows', '3:3'])).toBe('B4:C6');
    expect(after('B3:C5', ['insert', 'rows', '4:5'])).toBe('B3:C7');
    expect(after('B3:C5', ['insert', 'rows', '6:6'])).toBe('B3:C5');
    expect(after('B3:C5', ['insert', 'columns', 'A:B'])).toBe('D3:E5');
  });

  it('shrinks when a part of it is deleted, and is gone when all is', () => {
    expect(after('B3:C5', ['delete', 'rows', '1:3'])).toBe('B1:C2');
    expect(after('B3:C5', ['delete', 'rows', '5:9'])).toBe('B3:C4');
    expect(after('B3:C5', ['delete', 'rows', '4:4'])).toBe('B3:C4');
    expect(after('B3:C5', ['delete', 'rows', '3:5'])).toBeUndefined();
    expect(after('B3:C5', ['delete', 'columns', 'B:B'])).toBe('B3:B5');
  });

  it('moves with a shift of cells only when it lies wholly in its way', () => {
    expect(after('B3:C5', ['insert', 'rows', 'A1:D2'])).toBe('B5:C7');
    expect(after('B3:C5', ['insert', 'rows', 'C1:D2'])).toBe('B3:C5');
    expect(after('B3', ['delete', 'columns', 'A3'])).toBe('A3');
  });

  it('stays a whole column when rows are inserted', () => {
    expect(after('B:C', ['insert', 'rows', '1:5'], ['insert', 'columns', 'A:A'])).toBe('C:D');
  });

  it('follows from the moment it is taken, and leaves other sheets alone', () => {
    const regions = new Regions();
    regions.note({ sheetId: SHEET, kind: 'insert', along: 'rows', box: box('1:1') });
    const region = regions.follow(SHEET, box('A1'));
    regions.note({ sheetId: 'other', kind: 'insert', along: 'rows', box: box('1:1') });
    expect(region.box).toEqual(box('A1'));
    regions.noteRemovedSheet(SHEET);
    expect(region.box).toBeUndefined();
  });

  it('is where it was after an insertion is taken back', () => {
    const number = (limit: number) => fc.integer({ min: 0, max: limit });
    fc.assert(
      fc.property(
        number(50),
        number(50),
        number(9),
        number(60),
        number(9),
        (row, column, rows, at, count) => {
          const start = { row, column, rows: rows + 1, columns: 2 };
          const where = { row: at, column: 0, rows: count + 1, columns: 16_384 };
          const regions = new Regions();
          const region = regions.follow(SHEET, start);
          regions.note({ sheetId: SHEET, kind: 'insert', along: 'rows', box: where });
          regions.note({ sheetId: SHEET, kind: 'delete', along: 'rows', box: where });
          expect(region.box).toEqual(start);
        },
      ),
    );
  });
});
