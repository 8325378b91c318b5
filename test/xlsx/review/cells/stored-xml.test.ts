import fc from 'fast-check';
import { storedXml } from '../../../../src/xlsx/review/cells/stored-xml';
import { decodeEscapes } from '../../../../src/xlsx/xml-text';
import { XmlScanner } from '../../../../src/xlsx/xml-scanner';

/** The text of an element as a reader of the file has it. */
function readBack(stored: string): string {
  const scanner = new XmlScanner(`<v>${stored}</v>`, 'part');
  let text = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'text') text += scanner.text;
  }
  return decodeEscapes(text);
}

describe('Text in the XML of a part', () => {
  it('stands as it is where it can', () => {
    expect(storedXml('IF(A1="","Đạt – 95 %",\'Off-track\'!B7)')).toBe(
      'IF(A1="","Đạt – 95 %",\'Off-track\'!B7)',
    );
  });

  it('has entities for the signs of XML and escapes for what XML cannot carry', () => {
    expect(storedXml('a<b>&c')).toBe('a&lt;b&gt;&amp;c');
    expect(storedXml('bell\u0007')).toBe('bell_x0007_');
    expect(storedXml('half \uD83D')).toBe('half _xD83D_');
  });

  it('marks what only looks like an escape', () => {
    expect(storedXml('_x0041_')).toBe('_x005F_x0041_');
  });

  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBack(storedXml(text))).toBe(text);
      }),
    );
  });
});
