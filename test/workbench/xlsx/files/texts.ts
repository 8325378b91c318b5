import { handMade, NAMESPACES, relationships, zipParts } from './hand-made';

/** Texts in every form: shared, inline, of formulas, with fonts in them, with blanks, codes and phonetic signs. */
export function textsFile(): Uint8Array {
  return handMade({
    strings: [
      'plain',
      '<t xml:space="preserve">  two blanks </t>',
      '<r><t>first </t></r><r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t xml:space="preserve">bold </t></r><r><rPr><i/><u val="double"/><vertAlign val="superscript"/></rPr><t>last</t></r>',
      '<t>a_x0007_bell and _x005F_x0007_ as text</t>',
      '<t>line one&#10;line two</t>',
      '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh>',
      '',
      '<t>😀 &lt;tag&gt; &amp; "quotes"</t>',
      '<t>#N/A</t>',
    ],
    sheets: [
      {
        name: 'Texts',
        xml: `<sheetData><row r="1">${[0, 1, 2, 3, 4, 5, 6, 7, 8, 0]
          .map((string, at) => `<c r="${String.fromCharCode(65 + at)}1" t="s"><v>${string}</v></c>`)
          .join('')}</row>
<row r="2"><c r="A2" t="inlineStr"><is><t>inline</t></is></c><c r="B2" t="inlineStr"><is><r><t>in</t></r><r><rPr><b/></rPr><t>line</t></r></is></c><c r="C2" t="str"><v>left by a formula</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>0</v></c><c r="F2"><v>1.5E-7</v></c><c r="G2"><v>-0.30000000000000004</v></c><c r="H2" t="n"><v>12345678901234</v></c></row></sheetData>`,
      },
    ],
  });
}

/** A strict file: other namespaces, days as texts, cells and rows without addresses. */
export function strictFile(): Uint8Array {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  return zipParts({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([{ type: `${office}/officeDocument`, target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="Strict" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      { type: `${office}/worksheet`, target: 'worksheets/sheet1.xml' },
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row><c t="d"><v>2026-11-22</v></c><c t="d"><v>2026-11-22T12:00:00</v></c><c><v>7</v></c></row><row><c t="inlineStr"><is><t>second row</t></is></c></row></sheetData></worksheet>`,
  });
}

/** An unusual package: prefixes everywhere, odd names of parts, absolute targets, parts in UTF-16 and in capitals. */
export function unusualPackage(): Record<string, string> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/office/Book Part.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([{ type: 'officeDocument', target: '/office/Book%20Part.xml' }]),
    'office/Book Part.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="A &amp; B" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
    'office/_rels/Book Part.xml.rels': relationships([
      { type: 'worksheet', target: '/tabs/First.XML' },
      { type: 'sharedStrings', target: '../Words.xml' },
    ]),
    'tabs/first.xml': `<x:worksheet xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2"><x:f>B2&amp;"!"</x:f><x:v/></x:c></x:row></x:sheetData><x:hyperlinks><x:hyperlink ref="B2" rel:id="rId1" tooltip="Go"/></x:hyperlinks></x:worksheet>`,
    'tabs/_rels/first.xml.rels': relationships([
      { type: 'hyperlink', target: 'https://example.com/?a=1&amp;b=%20x', external: true },
    ]),
    'Words.xml': `<x:sst xmlns:x="${main}" ${NAMESPACES.slice(NAMESPACES.indexOf('xmlns:r'))}><x:si><x:t>word</x:t></x:si></x:sst>`,
  };
}
