import { samplePart } from './sample-part';
import { elements } from './written-parts';

const SUMMARY = 'xl/worksheets/sheet1.xml';
const CARDS = 'xl/worksheets/sheet2.xml';
const DATA = 'xl/worksheets/sheet3.xml';

describe('the rules of a written review', () => {
  it('give a look to several blocks at once, the first rule first', async () => {
    const sheet = await samplePart(SUMMARY);
    expect(elements(sheet, 'conditionalFormatting', ['sqref']).slice(0, 3)).toMatchObject([
      { sqref: 'E5:E6 E9:F9' },
      { sqref: 'E9' },
      { sqref: 'E8' },
    ]);
    const rules = elements(sheet, 'cfRule', ['type', 'priority', 'dxfId']);
    expect(rules.slice(0, 3)).toMatchObject([
      { type: 'expression', priority: '1', dxfId: '0' },
      { type: 'dataBar', priority: '2' },
      { type: 'dataBar', priority: '3' },
    ]);
    expect(sheet).toContain('<formula>LEFT(E5,1)=&quot;●&quot;</formula>');
    expect(await samplePart('xl/styles.xml')).toContain('<bgColor rgb="FFDDF3F0"/>');
  });

  it('draw flat bars between fixed numbers, alone where the number stands beside them', async () => {
    const sheet = await samplePart(SUMMARY);
    expect(sheet).toContain(
      '<dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="num" val="1.2"/>',
    );
    expect(sheet).toContain(
      '<x14:dataBar showValue="0" minLength="0" maxLength="100" gradient="0">',
    );
    expect(sheet).toContain('<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="60000"/>');
  });

  it('accept entries from lists, names, days and numbers', async () => {
    const sheet = await samplePart(DATA);
    const rules = elements(sheet, 'dataValidation', ['type', 'sqref', 'prompt', 'operator']);
    expect(rules).toEqual([
      { type: 'list', sqref: 'A4:A9 C4', prompt: 'What kind of cause?', text: '' },
      { type: 'list', sqref: 'B4', text: '' },
      { type: 'date', sqref: 'B5', operator: 'greaterThan', text: '' },
      { type: 'decimal', sqref: 'B6', text: '' },
    ]);
    expect(elements(sheet, 'formula1').map(({ text }) => text)).toEqual([
      '"Process,Resources,the ""rest"""',
      'BSC_Owners',
      '45658',
      '0',
    ]);
  });
});

describe('the pages of a written review', () => {
  it('fit on one page, on as many as it takes, or have a scale', async () => {
    const attributes = ['paperSize', 'orientation', 'scale', 'fitToWidth', 'fitToHeight', 'errors'];
    const page = async (name: string) =>
      elements(await samplePart(name), 'pageSetup', attributes)[0];
    const common = { orientation: 'landscape', errors: 'dash', text: '' };
    expect(await page(SUMMARY)).toEqual({ ...common, paperSize: '9' });
    expect(await page(DATA)).toEqual({
      ...common,
      paperSize: '9',
      fitToWidth: '2',
      fitToHeight: '0',
    });
    expect(await page(CARDS)).toEqual({ ...common, paperSize: '8', scale: '70' });
    expect(await samplePart(SUMMARY)).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(await samplePart(CARDS)).not.toContain('fitToPage');
  });

  it('break where they are told and stand in the middle', async () => {
    const sheet = await samplePart(CARDS);
    expect(elements(sheet, 'brk', ['id']).map(({ id }) => id)).toEqual(['8', '15']);
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(sheet).toContain('<pageMargins left="0.4" right="0.4"');
  });

  it('stay in sight where they are frozen, without grid', async () => {
    const sheet = await samplePart(CARDS);
    expect(sheet).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4"');
    expect(elements(sheet, 'sheetView', ['showGridLines', 'tabSelected'])).toMatchObject([
      { showGridLines: '0', tabSelected: undefined },
    ]);
    expect(await samplePart(SUMMARY)).toContain('zoomScale="90"');
    expect(await samplePart(SUMMARY)).toContain('tabSelected="1"');
    expect(sheet).toContain('<autoFilter ref="B3:G6"/>');
    expect(sheet).toContain('<tabColor rgb="FFB3261E"/>');
  });
});
