import { strToU8 } from 'fflate';
import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { WorkbookFileError } from '../../../workbench/xlsx/package/workbook-file-error';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { handMade, zipParts } from './files/hand-made';
import { textsFile, unusualPackage } from './files/texts';

/** A compound file with one directory entry of that name. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(entry).forEach((letter, at) => (bytes[1024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}

function messageOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.message;
    throw error;
  }
  return 'opened';
}

it.each([
  ['nothing', new Uint8Array(), 'The file is empty.'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'protected with a password'],
  ['a workbook of Excel 97', compoundFile('Workbook'), 'Excel 97 to 2003'],
  ['another old file', compoundFile('WordDocument'), 'an old Office file'],
  ['a PDF', strToU8('%PDF-1.7'), 'a PDF document'],
  ['a web page', strToU8('<!DOCTYPE html><html>'), 'a web page'],
  ['a text', strToU8('a;b;c\n1;2;3'), 'a text file'],
  ['other bytes', new Uint8Array([1, 0, 2, 0, 3]), 'no Excel workbook'],
  ['half a file', textsFile().subarray(0, 700), 'cut off or damaged'],
  ['a Word document', zipParts({ 'word/document.xml': '<x/>' }), 'a Word document'],
  ['an OpenDocument', zipParts({ mimetype: 'x', 'content.xml': '<x/>' }), 'OpenDocument'],
  ['an archive', zipParts({ 'a.txt': 'x' }), 'a zip archive without a workbook'],
])('refuses %s with a sentence', (_name, bytes, words) => {
  expect(messageOf(bytes)).toContain(words);
});

it('refuses a binary workbook', () => {
  const bytes = zipParts({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    'xl/workbook.bin': 'x',
  });
  expect(messageOf(bytes)).toContain('.xlsb');
});

it.each([
  ['is cut', '<worksheet><sheetData>', 'no well-formed XML'],
  ['has entities', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', 'a document type'],
  ['is empty', '', 'must contain a root element'],
])('names the part that %s', (_name, xml, words) => {
  const name = 'tabs/first.xml';
  const message = messageOf(zipParts({ ...unusualPackage(), [name]: xml }));
  expect(message).toContain('tabs/First.XML');
  expect(message).toContain(words);
});

it('names a sheet that is missing', () => {
  const { 'tabs/first.xml': _gone, ...parts } = unusualPackage();
  expect(messageOf(zipParts(parts))).toContain('tabs/First.XML is missing');
});

it('saves no workbook whose sheets are all hidden', () => {
  const { content } = openWorkbook(
    handMade({ sheets: [{ name: 'One', state: 'hidden', xml: '<sheetData/>' }] }),
  );
  expect(() => saveWorkbook(content)).toThrow('A workbook needs a sheet that is visible.');
});
