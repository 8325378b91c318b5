import { handMade, NAMESPACES } from './hand-made';
import { PLAIN_STYLES } from './rules';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const HEADS = ['Name', 'Line_x000a_two', 'Share', "It's #1"];
const SHOWN = ['Name', 'Line&#10;two', 'Share', "It's #1"];

const SALES = `<table ${NAMESPACES} id="3" name="Sales" displayName="Sales" ref="B2:E6" totalsRowCount="1"><autoFilter ref="B2:E5"><filterColumn colId="0"><filters blank="1"><filter val="a"/><filter val="b"/></filters></filterColumn><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThan" val="0.1"/><customFilter operator="lessThanOrEqual" val="0.9"/></customFilters></filterColumn><filterColumn colId="3"><top10 percent="1" val="10" filterVal="7"/></filterColumn></autoFilter><sortState ref="B3:E5" caseSensitive="1"><sortCondition descending="1" ref="D3:D5"/><sortCondition sortBy="cellColor" ref="C3:C5" dxfId="0"/></sortState><tableColumns count="4"><tableColumn id="1" name="${HEADS[0]}" totalsRowLabel="Total"/><tableColumn id="2" name="${HEADS[1]}" totalsRowFunction="sum"/><tableColumn id="5" name="${HEADS[2]}" totalsRowFunction="custom"><calculatedColumnFormula>Sales[[#This Row],[Line
two]]/SUM(Sales[Line
two])</calculatedColumnFormula><totalsRowFormula>MAX(Sales[Share])</totalsRowFormula></tableColumn><tableColumn id="9" name="${HEADS[3]}" totalsRowFunction="count"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="1"/><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}"><x14:table altText="Sales of a year" altTextSummary="By name"/></ext></extLst></table>`;

const BARE = `<table ${NAMESPACES} id="4" name="Bare" displayName="Bare" ref="H2:I3" headerRowCount="0" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="Column1"/><tableColumn id="2" name="Column2"/></tableColumns></table>`;

const FILTERS = [
  '<filterColumn colId="0"><dynamicFilter type="aboveAverage" val="2"/></filterColumn>',
  '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>',
  '<filterColumn colId="2"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn>',
  '<filterColumn colId="3"><customFilters><customFilter val="K*"/><customFilter operator="notEqual" val=" "/></customFilters></filterColumn>',
  '<filterColumn colId="4"><filters><dateGroupItem year="2026" month="2" dateTimeGrouping="month"/></filters></filterColumn>',
];

/** Tables with and without a header row, totals, calculated columns and filters; a filter of a sheet itself. */
export function tablesFile(): Uint8Array {
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const heads = SHOWN.map((head, at) => text(`${String.fromCharCode(66 + at)}2`, head)).join('');
  const rows = [3, 4, 5].map(
    (row) =>
      `<row r="${row}"${row === 4 ? ' hidden="1"' : ''}>${text(`B${row}`, 'abc'.charAt(row - 3))}<c r="C${row}"><v>${row}</v></c><c r="D${row}"><f>Sales[[#This Row],[Line
two]]/SUM(Sales[Line
two])</f><v>0.25</v></c><c r="E${row}"><v>${row * 2}</v></c></row>`,
  );
  const totals = `<row r="6">${text('B6', 'Total')}<c r="C6"><f>SUBTOTAL(109,Sales[Line
two])</f><v>12</v></c><c r="D6"><f>MAX(Sales[Share])</f><v>0.25</v></c><c r="E6"><f>SUBTOTAL(103,Sales[It''s '#1])</f><v>3</v></c></row>`;
  return handMade({
    styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>`,
    after: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Own filter'!$A$1:$E$3</definedName></definedNames>`,
    sheets: [
      {
        name: 'Tables',
        xml: `<sheetData><row r="2">${heads}<c r="H2"><v>1</v></c><c r="I2"><v>2</v></c></row>${rows.join('')}${totals}</sheetData><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`,
        parts: [
          { link: 'table', name: 'xl/tables/table7.xml', xml: SALES, type: TABLE_TYPE },
          { link: 'table', name: 'xl/tables/table2.xml', xml: BARE, type: TABLE_TYPE },
        ],
      },
      {
        name: 'Own filter',
        xml: `<sheetData><row r="1">${['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => text(at, `Head ${at}`)).join('')}</row></sheetData><autoFilter ref="A1:E3">${FILTERS.join('')}<sortState ref="A2:E3"><sortCondition ref="A2:A3" customList="low,high"/></sortState></autoFilter>`,
      },
    ],
  });
}
