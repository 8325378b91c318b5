import fc from 'fast-check';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { HEADINGS, packageOf, smallWorkbookParts } from './small-workbook';

const PARTS = smallWorkbookParts({
  rows: `${HEADINGS}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f t="shared" si="0">C2</f><v>1</v></c></row>`,
  sharedStrings: ['a'],
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
});

/** A part with a piece cut out and other characters put in its place. */
const damagedPart = fc
  .record({
    part: fc.constantFrom(...Object.keys(PARTS)),
    from: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.nat(12),
    put: fc.string({
      unit: fc.constantFrom('<', '>', '"', '/', '&', '=', '9', '-', ' ', ':', 'A'),
      maxLength: 6,
    }),
  })
  .map(({ part, from, length, put }) => {
    const text = PARTS[part] ?? '';
    const at = Math.floor(from * text.length);
    return { ...PARTS, [part]: text.slice(0, at) + put + text.slice(at + length) };
  });

describe('a workbook with damaged parts', () => {
  it('gives a workbook or a problem, never an exception', () => {
    fc.assert(
      fc.property(damagedPart, (parts) => {
        const result = readWorkbook(packageOf(parts));
        expect(result.ok || result.problem.severity === 'Error').toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('can be checked, too', () => {
    fc.assert(
      fc.property(damagedPart, (parts) => {
        expect(Array.isArray(checkPackage(packageOf(parts)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is refused when a part is not Unicode', () => {
    const file = packageOf({ ...PARTS, 'xl/sharedStrings.xml': '@@' });
    for (let at = 0; at + 1 < file.length; at++) {
      if (file[at] === 0x40 && file[at + 1] === 0x40) file[at] = 0xff;
    }
    expect(readWorkbook(file)).toMatchObject({ problem: { code: 'damaged-file' } });
  });
});
