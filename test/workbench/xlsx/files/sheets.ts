import { handMade } from './hand-made';

const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Sheets that are hidden, very hidden, coloured and frozen; names of the workbook, of sheets, hidden ones, print areas. */
export function namesFile(): Uint8Array {
  return handMade({
    before:
      '<workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
    after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">'It''s open'!$A$1:$C$9,'It''s open'!$E$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">'It''s open'!$A:$B,'It''s open'!$1:$2</definedName><definedName name="Rate" comment="per year">0.05</definedName><definedName name="Local" localSheetId="0">First!$A$1</definedName><definedName name="Local" localSheetId="2">'It''s open'!$A$1</definedName><definedName name="Secret" hidden="1">"a ""word"""</definedName><definedName name="Moving">OFFSET(First!$A$1,0,0,_xlfn.DAYS(2,1),1)</definedName></definedNames><calcPr calcId="171027" calcMode="manual" iterate="1" iterateCount="50"/>`,
    sheets: [
      { name: 'First', state: 'hidden', xml: ROW },
      {
        name: 'Vault',
        state: 'veryHidden',
        xml: `<sheetPr codeName="Tabelle2"><tabColor theme="4" tint="0.39997558519241921"/></sheetPr>${ROW}`,
      },
      {
        name: "It's open",
        xml: `<sheetPr><tabColor rgb="FFFFC000"/><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView showGridLines="0" showRowColHeaders="0" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C5" sqref="C5:D6"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1"/><col min="5" max="16384" width="4.7109375" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="18.75"><c r="A2"><v>2</v></c></row><row r="3" hidden="1" outlineLevel="1"><c r="A3"><v>3</v></c></row><row r="4" collapsed="1"/></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="D5:F9"/></mergeCells>`,
      },
      {
        name: 'Right',
        xml: `<sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${ROW}`,
      },
    ],
  });
}

/** How sheets are printed and protected, links, page breaks; properties of the document and custom XML. */
export function pagesFile(): Uint8Array {
  const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/';
  return handMade({
    sheets: [
      {
        name: 'Page',
        xml: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${ROW}<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000"/><protectedRanges><protectedRange sqref="B2:C3" name="Open"/></protectedRanges><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="A &quot;tip&quot;"/><hyperlink ref="A2" location="'Page'!B2" display="shown"/></hyperlinks><printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" firstPageNumber="3" useFirstPageNumber="1" errors="dash"/><headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"Left&amp;CPage &amp;P of &amp;N</oddHeader><oddFooter>&amp;D</oddFooter><evenHeader>Even</evenHeader><firstFooter>First</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="A1:A5" numberStoredAsText="1" formula="1"/></ignoredErrors>`,
        links: [{ type: 'hyperlink', target: 'https://example.com/', external: true }],
      },
    ],
    parts: [
      {
        link: 'customXml',
        name: 'customXml/item1.xml',
        xml: '<settings xmlns="urn:example"><a b="1">text</a></settings>',
        links: [],
      },
    ],
    rootParts: [
      {
        link: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        name: 'docProps/core.xml',
        xml: '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>T &amp; U</dc:title><dc:creator>An author</dc:creator><cp:keywords>a; b</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-02T03:04:05Z</dcterms:created></cp:coreProperties>',
        type: 'application/vnd.openxmlformats-package.core-properties+xml',
      },
      {
        link: 'extended-properties',
        name: 'docProps/app.xml',
        xml: `<Properties xmlns="${properties}extended-properties"><Application>Other</Application><Company>A company</Company><Manager>Somebody</Manager></Properties>`,
        type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      },
      {
        link: 'custom-properties',
        name: 'docProps/custom.xml',
        xml: `<Properties xmlns="${properties}custom-properties" xmlns:vt="${properties}docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Version"><vt:lpwstr>1</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Count"><vt:i4>42</vt:i4></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="4" name="Share"><vt:r8>0.5</vt:r8></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="Done"><vt:bool>true</vt:bool></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="6" name="When"><vt:filetime>2026-01-02T03:04:05Z</vt:filetime></property></Properties>`,
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      },
    ],
  });
}

/** A workbook that counts days from 1904. */
export function days1904File(): Uint8Array {
  return handMade({
    before: '<workbookPr date1904="1"/>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="2"/></cellXfs>',
    sheets: [
      {
        name: 'Days',
        xml: '<sheetData><row r="1"><c r="A1" s="1"><v>44886</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>44886</v></c><c r="D1" s="1"><f>A1+1</f><v>44887</v></c></row></sheetData><dataValidations count="1"><dataValidation type="date" operator="greaterThan" allowBlank="1" sqref="A1"><formula1>44000</formula1></dataValidation></dataValidations>',
      },
    ],
  });
}
