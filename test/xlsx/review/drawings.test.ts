import { samplePart } from './sample-part';
import { elements } from './written-parts';

const CARDS = 'xl/worksheets/sheet2.xml';
const DRAWING = 'xl/drawings/drawing2.xml';
const COLUMNS = 'xl/charts/chart1.xml';
const BARS = 'xl/charts/chart2.xml';

const values = (xml: string, name: string) =>
  elements(xml, name, ['val']).map(({ val }) => val ?? '');

describe('the charts of a written review', () => {
  it('stand over their cells and tell what they show', async () => {
    const drawing = await samplePart(DRAWING);
    expect(elements(drawing, 'cNvPr', ['id', 'name', 'descr'])).toMatchObject([
      { id: '2', name: 'Chart 1', descr: 'Orders: "actual" against <target> & more' },
      { id: '3', name: 'Chart 2', descr: 'Orders as bars' },
      { id: '4', name: 'Arrow 3', descr: 'P1 helps to achieve C3' },
      { id: '5', name: 'Arrow 4', descr: 'Back' },
    ]);
    // D9:F14: from the left edge of the fourth column to that of the seventh.
    expect(drawing).toContain(
      '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row>',
    );
    expect(drawing).toContain(
      '<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row>',
    );
    expect(await samplePart(CARDS)).toContain('<drawing r:id="rIdDrawing"/>');
  });

  it('draw columns and a line above them, nothing else', async () => {
    const chart = await samplePart(COLUMNS);
    expect(values(chart, 'barDir')).toEqual(['col']);
    expect(values(chart, 'gapWidth')).toEqual(['60']);
    expect(chart).toContain('<c:lineChart>');
    expect(values(chart, 'smooth')).toEqual(['0']);
    expect(values(chart, 'symbol')).toEqual(['dash']);
    expect(values(chart, 'autoTitleDeleted')).toEqual(['1']);
    expect(chart).not.toMatch(/Gridlines|<c:legend>|<c:title>|<c:dLbls>/);
    expect(values(chart, 'delete')).toEqual(['0', '1']);
    expect(values(chart, 'tickLblPos')).toEqual(['none', 'none']);
    expect(values(chart, 'dispBlanksAs')).toEqual(['gap']);
    expect(values(chart, 'x').concat(values(chart, 'w'))).toEqual(['0', '1']);
    expect(elements(chart, 'min', ['val'])).toMatchObject([{ val: '0' }]);
  });

  it('remember what their cells hold, with gaps, and colour single columns', async () => {
    const chart = await samplePart(COLUMNS);
    expect(elements(chart, 'f').map(({ text }) => text)).toEqual([
      "'Off-track'!$D$3:$F$3",
      "'Off-track'!$D$5:$F$5",
      "'Off-track'!$D$3:$F$3",
      "'Off-track'!$D$6:$F$6",
    ]);
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>7</c:v></c:pt><c:pt idx="2"><c:v>9</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>Aug</c:v></c:pt><c:pt idx="1"><c:v>Sep</c:v></c:pt>',
    );
    expect(chart).toMatch(/<c:dPt><c:idx val="2"\/>.*?<a:srgbClr val="1F2933"\/>/);
  });

  it('lay bars with the first at the top, labels of the value alone, and hide what draws nothing', async () => {
    const chart = await samplePart(BARS);
    expect(values(chart, 'barDir')).toEqual(['bar']);
    expect(values(chart, 'grouping')).toEqual(['stacked']);
    expect(values(chart, 'overlap')).toEqual(['100']);
    expect(values(chart, 'orientation')).toEqual(['maxMin', 'minMax']);
    expect(values(chart, 'tickLblPos')).toEqual(['low', 'none']);
    expect(values(chart, 'max')).toEqual(['20']);
    expect(chart).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(values(chart, 'showVal')).toEqual(['1']);
    for (const flag of ['showLegendKey', 'showCatName', 'showSerName', 'showPercent'])
      expect(values(chart, flag)).toEqual(['0']);
    // Excel does not open a file with labels outside of stacked bars.
    expect(values(chart, 'dLblPos')).toEqual(['ctr']);
  });

  it('have no ground and no frame, and Calibri 9 for all texts', async () => {
    const end = '</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>';
    expect(await samplePart(COLUMNS)).toContain(end);
    expect(
      elements(await samplePart(COLUMNS), 'defRPr', ['sz']).every(({ sz }) => sz === '900'),
    ).toBe(true);
  });
});

describe('the arrows of a written review', () => {
  it('go from spot to spot with a head at the end', async () => {
    const drawing = await samplePart(DRAWING);
    // From the middle of B14's lower edge: half of 112 pixels into the second column, where row 15 begins.
    expect(drawing).toContain(
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>533400</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff>',
    );
    // The second one goes on in another and has no head.
    expect(elements(drawing, 'tailEnd', ['type'])).toEqual([{ type: 'triangle', text: '' }]);
    expect(drawing).toContain('<a:ln w="22225">');
  });

  it('are flipped when they go left or up, and dashed when asked', async () => {
    const [, , first, second] = elements(await samplePart(DRAWING), 'xfrm', ['flipH', 'flipV']);
    expect(first).toEqual({ text: '' });
    expect(second).toEqual({ flipH: '1', flipV: '1', text: '' });
    expect(values(await samplePart(DRAWING), 'prstDash')).toEqual(['dash']);
  });
});

describe('the sparklines of a written review', () => {
  it('are one group of columns with the last one apart', async () => {
    const sheet = await samplePart(CARDS);
    expect(elements(sheet, 'sparklineGroup', ['type', 'last', 'negative'])).toMatchObject([
      { type: 'column', last: '1', negative: '1' },
    ]);
    expect(sheet).toContain('<x14:colorLast rgb="FF1F2933"/>');
    expect(sheet).toContain('D5:F5</xm:f><xm:sqref>G5</xm:sqref>');
  });
});
