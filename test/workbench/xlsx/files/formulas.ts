import { handMade } from './hand-made';

const METADATA = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Formulas of every kind: plain, shared, array, spilling, with prefixes, errors and texts as results. */
export function formulasFile(): Uint8Array {
  return handMade({
    sheets: [
      {
        name: 'Sums',
        xml: `<sheetData>
<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>10</v></c><c r="C1"><f>A1+B1</f><v>11</v></c><c r="D1" t="str"><f>IF(A1&gt;0,"yes &amp; no","")</f><v>yes &amp; no</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="b"><f>A1=1</f><v>1</v></c></row>
<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c><c r="C2"><f>_xlfn.XLOOKUP(A2,A1:A3,B1:B3)</f><v>20</v></c><c r="D2"><f>_xlfn.LET(_xlpm.twice,A2*2,_xlpm.twice+1)</f><v>5</v></c><c r="E2"><f>SUM('Other sheet'!A1:B2,Total)</f><v>3</v></c></row>
<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>30</v></c><c r="D3"><f t="array" ref="D3:D5">A1:A3*B1:B3</f><v>10</v></c><c r="F3" cm="1"><f t="array" ref="F3:F5">_xlfn._xlws.SORT(B1:B3,,-1)</f><v>30</v></c><c r="G3"><f>SUM(_xlfn.ANCHORARRAY(F3))</f><v>60</v></c></row>
<row r="4"><c r="D4"><v>40</v></c><c r="F4"><v>20</v></c><c r="G4"><f>_xlfn.SINGLE(A1:A3)</f><v>1</v></c></row>
<row r="5"><c r="D5"><v>90</v></c><c r="F5"><v>10</v></c><c r="G5"><f>_xldudf_BSC_STATUS(A1,B1)</f><v>1</v></c></row>
</sheetData>`,
      },
      {
        name: 'Other sheet',
        xml: '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
      },
    ],
    after: '<definedNames><definedName name="Total">Sums!$A$1</definedName></definedNames>',
    parts: [
      {
        link: 'sheetMetadata',
        name: 'xl/metadata.xml',
        xml: METADATA,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
      },
    ],
  });
}

/** Formulas that the file writes once for many cells, and a what-if data table. */
export function sharedFormulasFile(): Uint8Array {
  return handMade({
    sheets: [
      {
        name: 'Shared',
        xml: `<sheetData>
<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>0</v></c><c r="C1"><f t="shared" ref="C1:D2" si="1">B1</f><v>1</v></c><c r="D1"><f t="shared" si="1"/><v>1</v></c></row>
<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><f t="shared" si="1"/><v>1</v></c><c r="D2"><f t="shared" si="1"/><v>1</v></c></row>
<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c><c r="C3"><f t="dataTable" ref="C3:C4" dt2D="0" dtr="0" r1="A1"/><v>5</v></c></row>
</sheetData>`,
      },
    ],
  });
}
