import fc from 'fast-check';
import { readCsv } from '../../../src/import/csv/read-csv';

const VIETNAMESE = 'Chỉ tiêu;KH;TH\nDoanh thu;1.200,5;1.150,2\nTỷ lệ lỗi;2,5%;2,8%\n';

function read(bytes: Uint8Array) {
  const { sheet, ...how } = readCsv(bytes, 'Data');
  const rows = [...sheet.cells.values()].map((row) => [...row.values()].map(({ value }) => value));
  return { rows, ...how };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const ROWS = [
  ['Chỉ tiêu', 'KH', 'TH'],
  ['Doanh thu', 1200.5, 1150.2],
  ['Tỷ lệ lỗi', 0.025, 0.028],
];

describe('a file of separated values', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(VIETNAMESE)],
    ['utf-8', new TextEncoder().encode(`\ufeff${VIETNAMESE}`)],
    ['utf-16le', utf16(`\ufeff${VIETNAMESE}`, true)],
    ['utf-16be', utf16(`\ufeff${VIETNAMESE}`, false)],
  ])('is read as %s, with decimal commas', (encoding, bytes) => {
    expect(read(bytes)).toMatchObject({ encoding, separator: ';', rows: ROWS });
  });

  it('is read as Vietnamese or western Windows where it is no UTF-8', () => {
    const vietnamese = Uint8Array.from(
      'Ch\xf0\xf4ng \xf0\xe3ng \xf0\xf4\xcc tri\xea\xf2u;1',
      (letter) => letter.charCodeAt(0),
    );
    const western = Uint8Array.from('Co\xfbt;D\xe9lai;\xcele\nA;1,5;2', (letter) =>
      letter.charCodeAt(0),
    );
    expect(read(vietnamese).encoding).toBe('windows-1258');
    expect(read(western)).toMatchObject({
      encoding: 'windows-1252',
      rows: [
        ['Coût', 'Délai', 'Île'],
        ['A', 1.5, 2],
      ],
    });
  });

  it('minds quotes, codes with zeros in front and a separator that is said', () => {
    const bytes = new TextEncoder().encode(
      'sep=,\r\nCode,KPI,Jan-26\r\n007,"Sales, ""net""","1,200.5"\r\n',
    );
    expect(read(bytes)).toMatchObject({
      separator: ',',
      rows: [
        ['Code', 'KPI', 'Jan-26'],
        ['007', 'Sales, "net"', 1200.5],
      ],
    });
  });

  it('has quotes that stand in the middle of a value, or are never closed, as they are', () => {
    const inside = 'KPI;Unit\nPipe 3" wide; "mm" \n"Sales; net";EUR\n';
    expect(read(new TextEncoder().encode(inside)).rows).toEqual([
      ['KPI', 'Unit'],
      ['Pipe 3" wide', 'mm'],
      ['Sales; net', 'EUR'],
    ]);
    const behind = 'KPI;Unit\n"Sales; net";"m"EUR\n';
    expect(read(new TextEncoder().encode(behind)).rows).toEqual([
      ['KPI', 'Unit'],
      ['Sales; net', '"m"EUR'],
    ]);
    const open = 'KPI;Unit\n"Sales;EUR\nCost;EUR\n';
    expect(read(new TextEncoder().encode(open)).rows).toEqual([
      ['KPI', 'Unit'],
      ['"Sales', 'EUR'],
      ['Cost', 'EUR'],
    ]);
  });

  it('has lines of any end and length, and texts of several lines', () => {
    const text = 'A\tB\r\n\r\n"two\nlines"\t2\t3\rC\n';
    expect(read(new TextEncoder().encode(text))).toMatchObject({
      separator: '\t',
      rows: [['A', 'B'], ['two\nlines', 2, 3], ['C']],
    });
  });

  it('is a sheet whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readCsv(bytes, 'Any').sheet.name).toBe('Any');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ';', ',', '\n', '\r', 'a', '1', ' ')), (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        expect(readCsv(bytes, 'Any').sheet.name).toBe('Any');
      }),
    );
  });

  it('is an empty sheet when it is empty', () => {
    expect(read(new Uint8Array())).toMatchObject({ rows: [] });
  });
});
