import { handMade } from './hand-made';

const ROWS = `<sheetData>${[5, 50, 500].map((value, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${value}</v></c></row>`).join('')}</sheetData>`;

const DXFS = `<dxfs count="3"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="170" formatCode="0.000"/><border><left style="thin"><color rgb="FF00B050"/></left><right/><top/><bottom/></border></dxf><dxf><font><strike/></font></dxf></dxfs>`;

/** The parts of a styles part that come before differential formats. */
export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'last7Days',
  'thisWeek',
  'lastWeek',
  'nextWeek',
  'thisMonth',
  'lastMonth',
  'nextMonth',
];

const RULES = [
  ...['lessThan', 'lessThanOrEqual', 'equal', 'notEqual', 'greaterThanOrEqual', 'greaterThan'].map(
    (operator) => `type="cellIs" dxfId="0" operator="${operator}"><formula>10</formula>`,
  ),
  'type="cellIs" dxfId="0" operator="between"><formula>$A$1</formula><formula>100</formula>',
  'type="cellIs" dxfId="1" operator="notBetween"><formula>1</formula><formula>2</formula>',
  'type="cellIs" dxfId="1" operator="equal"><formula>"Red"</formula>',
  'type="expression" dxfId="2" stopIfTrue="1"><formula>AND(A1&gt;1,$A1&lt;9)</formula>',
  'type="containsText" dxfId="0" operator="containsText" text="late"><formula>NOT(ISERROR(SEARCH("late",A1)))</formula>',
  'type="notContainsText" dxfId="0" operator="notContains" text="late"><formula>ISERROR(SEARCH("late",A1))</formula>',
  'type="beginsWith" dxfId="0" operator="beginsWith" text="K-"><formula>LEFT(A1,LEN("K-"))="K-"</formula>',
  'type="endsWith" dxfId="0" operator="endsWith" text="!"><formula>RIGHT(A1,LEN("!"))="!"</formula>',
  'type="containsBlanks" dxfId="0"><formula>LEN(TRIM(A1))=0</formula>',
  'type="notContainsBlanks" dxfId="0"><formula>LEN(TRIM(A1))&gt;0</formula>',
  'type="containsErrors" dxfId="0"><formula>ISERROR(A1)</formula>',
  'type="notContainsErrors" dxfId="0"><formula>NOT(ISERROR(A1))</formula>',
  ...PERIODS.map(
    (period) =>
      `type="timePeriod" dxfId="0" timePeriod="${period}"><formula>FLOOR(A1,1)=TODAY()</formula>`,
  ),
  'type="duplicateValues" dxfId="0">',
  'type="uniqueValues" dxfId="0">',
  'type="top10" dxfId="0" rank="3">',
  'type="top10" dxfId="0" percent="1" bottom="1" rank="20">',
  'type="aboveAverage" dxfId="0">',
  'type="aboveAverage" dxfId="0" aboveAverage="0" equalAverage="1">',
  'type="aboveAverage" dxfId="0" stdDev="2">',
  'type="colorScale"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFEF9C"/><color rgb="FF63BE7B"/></colorScale>',
  'type="colorScale"><colorScale><cfvo type="num" val="0"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$A$3"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color theme="4"/></colorScale>',
  'type="iconSet"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet>',
  'type="iconSet"><iconSet iconSet="5Rating" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="20"/><cfvo type="percent" val="40"/><cfvo type="percent" val="60"/><cfvo type="percent" val="80"/></iconSet>',
];

const BARS = `<conditionalFormatting sqref="F1:F9"><cfRule type="dataBar" priority="90"><dataBar showValue="0" minLength="0" maxLength="100"><cfvo type="min"/><cfvo type="num" val="$A$3"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;

const EXTENSION = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>
<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" showValue="0" border="1" gradient="0" direction="leftToRight" negativeBarBorderColorSameAsPositive="0" axisPosition="middle"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>$A$3</xm:f></x14:cfvo><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>F1:F9</xm:sqref></x14:conditionalFormatting>
<x14:conditionalFormatting><x14:cfRule type="iconSet" priority="91" id="{DA7ABA51-AAAA-BBBB-0001-000000000002}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>Other!$A$1</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>G1:G9 I1</xm:sqref></x14:conditionalFormatting>
<x14:conditionalFormatting><x14:cfRule type="expression" priority="92" id="{DA7ABA51-AAAA-BBBB-0001-000000000003}"><xm:f>Other!$A$1&gt;A1</xm:f><x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>H1:H9</xm:sqref></x14:conditionalFormatting>
</x14:conditionalFormattings></ext></extLst>`;

/** Conditional formats of every kind, with the extension of Excel 2010. */
export function conditionalFormatsFile(): Uint8Array {
  const blocks = RULES.map(
    (rule, at) =>
      `<conditionalFormatting sqref="${at % 2 === 0 ? 'A1:A9' : 'B2:C9 E1'}"><cfRule priority="${at + 1}" ${rule}</cfRule></conditionalFormatting>`,
  );
  return handMade({
    styles: PLAIN_STYLES + DXFS,
    sheets: [
      { name: 'Rules', xml: ROWS + blocks.join('') + BARS + EXTENSION },
      { name: 'Other', xml: ROWS },
    ],
  });
}

const VALIDATIONS = [
  'type="list" sqref="A1:A9"><formula1>"one,two,three ""quoted"""</formula1>',
  'type="list" allowBlank="1" showDropDown="1" sqref="B1 B3:B9"><formula1>Other!$A$1:$A$3</formula1>',
  'type="list" sqref="C1"><formula1>INDIRECT("A1:A"&amp;$A$1)</formula1>',
  'type="whole" operator="greaterThan" errorStyle="warning" showErrorMessage="1" errorTitle="Oh" error="Two_x000a_lines" sqref="D1"><formula1>5</formula1>',
  'type="decimal" sqref="E1"><formula1>0.5</formula1><formula2>A1*2</formula2>',
  'type="date" operator="notBetween" sqref="F1"><formula1>45000</formula1><formula2>TODAY()</formula2>',
  'type="time" operator="lessThanOrEqual" sqref="G1"><formula1>0.5</formula1>',
  'type="textLength" operator="equal" showInputMessage="1" promptTitle="Length" prompt="Ten &amp; no more" sqref="H1"><formula1>10</formula1>',
  'type="custom" errorStyle="information" sqref="I1:I1048576"><formula1>_xlfn.XOR(I1&gt;1,$A$1)</formula1>',
  'showInputMessage="1" prompt="Only a hint" imeMode="hiragana" sqref="J1">',
];

/** Validations of every kind, one of them in the extension. */
export function validationsFile(): Uint8Array {
  const plain = VALIDATIONS.map((validation) => `<dataValidation ${validation}</dataValidation>`);
  const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Other!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>K1:K5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  return handMade({
    sheets: [
      {
        name: 'Checks',
        xml: `${ROWS}<dataValidations count="${plain.length}">${plain.join('')}</dataValidations>${extension}`,
      },
      { name: 'Other', xml: ROWS },
    ],
  });
}
