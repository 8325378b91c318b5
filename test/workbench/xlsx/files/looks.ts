import { handMade } from './hand-made';

const FONTS = [
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  '<font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/><family val="2"/></font>',
  '<font><i/><u val="singleAccounting"/><sz val="9.5"/><color theme="4" tint="-0.249977111117893"/><name val="Georgia"/><family val="1"/></font>',
  '<font><strike/><outline/><shadow/><vertAlign val="subscript"/><sz val="11"/><color indexed="12"/><name val="Calibri"/><charset val="163"/></font>',
  '<font><u/><sz val="11"/><color auto="1"/><name val="Calibri"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="darkUp"><fgColor rgb="FF00B050"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>',
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>',
  '<fill><gradientFill type="path" left="0.5" right="0.5" top="0.5" bottom="0.5"><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill>',
];
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"><color auto="1"/></left><right style="thick"><color rgb="FFFF0000"/></right><top style="double"><color theme="6"/></top><bottom style="mediumDashDotDot"><color indexed="8"/></bottom><diagonal/></border>',
  '<border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom style="hair"/><diagonal style="dotted"><color rgb="FF7030A0"/></diagonal></border>',
];
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="4" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="164" fontId="2" fillId="3" borderId="2" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="165" fontId="3" fillId="4" borderId="0" xfId="0"><alignment horizontal="left" indent="2" textRotation="45"/></xf>',
  '<xf numFmtId="14" fontId="4" fillId="5" borderId="0" xfId="0"><alignment horizontal="fill" vertical="distributed" textRotation="135"/><protection locked="0" hidden="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="6" borderId="0" xfId="0" quotePrefix="1"><alignment horizontal="centerContinuous" shrinkToFit="1" readingOrder="2" textRotation="255"/></xf>',
  '<xf numFmtId="44" fontId="5" fillId="7" borderId="0" xfId="1"/>',
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="2"><alignment horizontal="distributed" justifyLastLine="1"/></xf>',
];

const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0 &quot;€&quot;;[Red]\\-#,##0.0"/><numFmt numFmtId="165" formatCode="[&lt;1000]0;[&gt;=1000]0.0,&quot;k&quot;"/></numFmts>
<fonts count="6">${FONTS.join('')}<font><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/></font></fonts>
<fills count="8">${FILLS.join('')}<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills>
<borders count="3">${BORDERS.join('')}</borders>
<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="5" fillId="7" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8">${FORMATS.join('')}</cellXfs>
<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Good" xfId="1" builtinId="26"/><cellStyle name="My share" xfId="2"/></cellStyles>
<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFDDEBF7"/></patternFill></fill></dxf></dxfs>
<tableStyles count="1"><tableStyle name="Own" pivot="0" count="2"><tableStyleElement type="headerRow" dxfId="0"/><tableStyleElement type="firstRowStripe" size="2" dxfId="0"/></tableStyle></tableStyles>
<colors><indexedColors><rgbColor rgb="00111111"/></indexedColors></colors>`;

/** Cells, rows and columns with every kind of format. */
export function looksFile(): Uint8Array {
  const cells = FORMATS.map(
    (_format, at) => `<c r="${String.fromCharCode(65 + at)}1" s="${at}"><v>${at}.5</v></c>`,
  );
  const blanks = FORMATS.map(
    (_format, at) => `<c r="${String.fromCharCode(65 + at)}3" s="${at}"/>`,
  );
  return handMade({
    styles: STYLES,
    sheets: [
      {
        name: 'Looks',
        xml: `<cols><col min="2" max="3" width="12.7109375" style="1" customWidth="1"/></cols><sheetData><row r="1">${cells.join('')}</row><row r="2" s="2" customFormat="1"><c r="B2" s="3" t="str"><v>x</v></c></row><row r="3">${blanks.join('')}</row></sheetData>`,
      },
    ],
  });
}
