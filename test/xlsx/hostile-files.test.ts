import { strToU8, zipSync, type Zippable } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import {
  HEADINGS,
  packageOf,
  relationships,
  smallWorkbook,
  smallWorkbookParts,
  tableXml,
  workbookXml,
} from './small-workbook';

function problemOf(bytes: Uint8Array, limits = {}) {
  const result = readWorkbook(bytes, limits);
  return result.ok ? 'read' : result.problem.code;
}

/** A compound file as Office writes it: a head of 512 bytes, then entries that begin with a name in UTF-16. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < entry.length; i++) bytes[1024 + 128 + 2 * i] = entry.charCodeAt(i);
  return bytes;
}

function withPart(name: string, content: Uint8Array | string): Uint8Array {
  const parts: Zippable = {};
  for (const [part, text] of Object.entries(smallWorkbookParts())) parts[part] = strToU8(text);
  parts[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts);
}

describe('files that are no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'empty-file'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'password-protected'],
    ['an Excel 97 workbook', compoundFile('Workbook'), 'old-excel-file'],
    ['an old Word document', compoundFile('WordDocument'), 'other-office-file'],
    ['a CSV file', strToU8('KPI;Actual\nF1;7\n'), 'text-file'],
    ['a CSV file in UTF-16', new Uint8Array([0xff, 0xfe, 65, 0, 59, 0]), 'text-file'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf-file'],
    ['a web page saved as .xls', strToU8('\n <html><table>'), 'html-file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'not-a-workbook'],
    ['any zip', packageOf({ 'readme.txt': 'hello' }), 'not-a-workbook'],
    ['a zip without parts', zipSync({}), 'not-a-workbook'],
    ['an OpenDocument file', packageOf({ mimetype: 'x', 'content.xml': '<a/>' }), 'open-document'],
    [
      'a binary workbook',
      packageOf({
        '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': '',
      }),
      'binary-workbook',
    ],
    [
      'a Word document',
      packageOf({
        '_rels/.rels': relationships([['r', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w/>',
      }),
      'other-office-file',
    ],
  ])('recognises %s', (_what, bytes, code) => {
    expect(problemOf(bytes)).toBe(code);
  });
});

describe('damaged workbooks', () => {
  it('recognises a file cut off at any length', () => {
    const whole = smallWorkbook();
    for (let length = 1; length < whole.length; length += 97) {
      expect(['truncated-file', 'text-file', 'not-a-workbook']).toContain(
        problemOf(whole.subarray(0, length)),
      );
    }
  });

  it('answers with a value whatever byte is wrong', () => {
    const whole = smallWorkbook({ sharedStrings: ['a'] });
    for (let at = 0; at < whole.length; at += 3) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(typeof problemOf(broken)).toBe('string');
    }
  });

  it.each([
    ['a missing sheet', 'xl/worksheets/sheet1.xml', 'missing-part'],
    ['a missing table', 'xl/tables/table1.xml', 'missing-part'],
    ['a missing list of links', '_rels/.rels', 'missing-part'],
  ])('names %s', (_what, part, code) => {
    const parts = Object.entries(smallWorkbookParts()).filter(([name]) => name !== part);
    const result = readWorkbook(packageOf(Object.fromEntries(parts)));
    expect(result).toMatchObject({ ok: false, problem: { code, data: { part } } });
  });

  it('names the cell that needs a missing list of shared texts', () => {
    const rows = `${HEADINGS}<row r="2"><c r="A2" t="s"><v>0</v></c></row>`;
    expect(readWorkbook(smallWorkbook({ rows }))).toMatchObject({
      problem: { code: 'damaged-file', place: { sheet: 'KPIs', cell: 'KPIs!A2' } },
    });
  });

  it.each([
    ['a number that is none', '<c r="A2"><v>12x</v></c>'],
    ['a number beyond all numbers', '<c r="A2"><v>1e999</v></c>'],
    ['a cell outside the sheet', '<c r="XFE2"><v>1</v></c>'],
    ['an element that is never closed', '<c r="A2"><v>1</v>'],
  ])('refuses %s', (_what, cell) => {
    const rows = `${HEADINGS}<row r="2">${cell}</row>`;
    expect(problemOf(smallWorkbook({ rows }))).toBe('damaged-file');
  });

  it.each([
    ['no range', tableXml('nonsense')],
    ['a range upside down', tableXml('B3:A1')],
    ['a range wider than its columns', tableXml('A1:XFD3')],
    ['a range beyond the sheet', tableXml('A1:B9999999')],
    ['negative heading rows', tableXml('A1:B3', 'headerRowCount="-5"')],
    ['more totals rows than rows', tableXml('A1:B3', 'totalsRowCount="900"')],
  ])('refuses a table with %s', (_what, table) => {
    expect(problemOf(smallWorkbook({ table }))).toBe('damaged-file');
  });
});

describe('attacks', () => {
  it('stops a zip bomb by the bytes it really gives, whatever it declares', () => {
    const bomb = withPart('xl/worksheets/sheet1.xml', new Uint8Array(8_000_000));
    const declared = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (declared.getUint32(at, true) === 8_000_000) declared.setUint32(at, 100, true);
    }
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(bomb)).toBe('suspicious-compression');
    expect(problemOf(bomb, { compression: Infinity, partBytes: 1e6 })).toBe('part-too-large');
    expect(problemOf(bomb, { compression: Infinity, contentBytes: 1e6 })).toBe('content-too-large');
  });

  it('never inflates what it does not need', () => {
    const bomb = withPart('xl/media/image1.png', new Uint8Array(3_000_000));
    expect(problemOf(bomb, { contentBytes: 1e6 })).toBe('read');
  });

  it('refuses a file above the limit before looking into it', () => {
    expect(problemOf(smallWorkbook(), { fileBytes: 100 })).toBe('file-too-large');
  });

  it('refuses more parts than any workbook has', () => {
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`p${i}`, '']));
    expect(problemOf(packageOf(many))).toBe('too-many-parts');
  });

  it.each(['../../etc/passwd', '/absolute', 'C:\\windows', 'a/..\\b'])(
    'refuses a part named %s',
    (name) => {
      expect(problemOf(withPart(name, 'x'))).toBe('unsafe-path');
    },
  );

  it('refuses entries that share the same bytes', () => {
    const file = withPart('zzzz.bin', new Uint8Array(0));
    const view = new DataView(file.buffer, file.byteOffset);
    const starts: number[] = [];
    for (let at = 0; at + 4 < file.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) starts.push(at);
    }
    for (const at of starts) {
      view.setUint32(at + 20, Math.floor(file.length / 3), true);
      view.setUint32(at + 42, 0, true);
    }
    expect(problemOf(file)).toBe('truncated-file');
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '_rels/.rels'])(
    'refuses entities defined in %s',
    (part) => {
      const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
      const text = smallWorkbookParts()[part] ?? '';
      const result = readWorkbook(withPart(part, entity + text));
      expect(result).toMatchObject({ problem: { code: 'document-type', data: { part } } });
    },
  );

  it('reads a sheet that is used in its first and its last cell only', () => {
    const rows = `${HEADINGS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(problemOf(smallWorkbook({ rows }))).toBe('read');
  });

  it('reads past a merged range as large as the sheet', () => {
    const afterRows = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(problemOf(smallWorkbook({ afterRows }))).toBe('read');
  });

  it('reads a table stretched to the end of the sheet', () => {
    const result = readWorkbook(smallWorkbook({ table: tableXml('A1:B1048576') }));
    expect(result.ok && result.workbook.tables[0]?.rows.length).toBe(1_048_575);
  });

  it('refuses tables that would take more cells than any scorecard', () => {
    const names = Array.from({ length: 6 }, (_, i) => `t${i}`);
    const parts = smallWorkbookParts({ table: tableXml('A1:B1048576') });
    const links = relationships(names.map((id) => [id, 'table', '../tables/table1.xml'] as const));
    const file = packageOf({ ...parts, 'xl/worksheets/_rels/sheet1.xml.rels': links });
    expect(readWorkbook(file)).toMatchObject({
      problem: { code: 'table-too-large', place: { table: 'BSC_KPIs' } },
    });
  });

  it('refuses more tables than any scorecard', () => {
    const names = Array.from({ length: 501 }, (_, i) => `t${i}`);
    const links = relationships(names.map((id) => [id, 'table', '../tables/table1.xml'] as const));
    const file = packageOf({
      ...smallWorkbookParts(),
      'xl/worksheets/_rels/sheet1.xml.rels': links,
    });
    expect(problemOf(file)).toBe('too-many-tables');
  });

  it('refuses one long formula shared by many cells', () => {
    const long = Array.from({ length: 200 }, () => 'A1').join('+');
    const rows = Array.from(
      { length: 50 },
      (_, i) => `<row r="${i + 3}"><c r="B${i + 3}"><f t="shared" si="0"/></c></row>`,
    );
    const first = `<row r="2"><c r="B2"><f t="shared" ref="B2:B60" si="0">${long}</f></c></row>`;
    const table = tableXml('A1:B60');
    const file = smallWorkbook({ rows: HEADINGS + first + rows.join(''), table });
    expect(problemOf(file)).toBe('read');
    expect(problemOf(file, { sharedFormulaCharacters: 5_000 })).toBe('too-many-formulas');
  });

  it('leaves the prototype of all objects alone', () => {
    const text = (name: string) => `<c r="A2" t="inlineStr"><is><t>${name}</t></is></c>`;
    const result = readWorkbook(
      smallWorkbook({
        rows: `${HEADINGS}<row r="2">${text('__proto__')}</row>`,
        workbook: workbookXml().replace('name="KPIs"', 'name="__proto__"'),
        table: tableXml('A1:B3').replace('name="Actual"', 'name="__proto__"'),
      }),
    );
    expect(result.ok && result.workbook.tables[0]?.columns).toEqual(['ID', '__proto__']);
    expect(result.ok && result.workbook.tables[0]?.sheet).toBe('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
