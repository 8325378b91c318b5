import { samplePart } from './sample-part';
import { elements } from './written-parts';

const SUMMARY = 'xl/worksheets/sheet1.xml';
const CARDS = 'xl/worksheets/sheet2.xml';

describe('the cells of a written review', () => {
  it('hold every text as a text, whatever it begins with', async () => {
    const strings = elements(await samplePart('xl/sharedStrings.xml'), 't').map(({ text }) => text);
    expect(strings).toContain('=1+1 is no formula');
    expect(await samplePart(SUMMARY)).toMatch(/<c r="B2" s="\d+" t="s"><v>0<\/v><\/c>/);
  });

  it('hold the result of each formula in its own type', async () => {
    const sheet = await samplePart(SUMMARY);
    expect(sheet).toMatch(/<c r="B4" s="\d+"><f>[^<]*<\/f><v>8<\/v>/);
    expect(sheet).toMatch(/<c r="E5" s="\d+" t="str"><f>[^<]*<\/f><v>● On track<\/v>/);
    expect(sheet).toMatch(/<c r="E6" s="\d+" t="str"><f>[^<]*<\/f><v><\/v>/);
    expect(sheet).toMatch(/<c r="E7" s="\d+" t="b"><f>[^<]*<\/f><v>1<\/v>/);
  });

  it('share one look for styles that say the same', async () => {
    const cells = elements(await samplePart(CARDS), 'c', ['r', 's']);
    const looks = new Set(cells.filter(({ r }) => /^[DEF]6$/.test(r ?? '')).map(({ s }) => s));
    expect(looks.size).toBe(1);
    expect(elements(await samplePart('xl/styles.xml'), 'xf')).toHaveLength(13);
  });

  it('keep their borders inside a merged block', async () => {
    const sheet = await samplePart(SUMMARY);
    expect(elements(sheet, 'mergeCell', ['ref'])).toEqual([{ ref: 'B4:C5', text: '' }]);
    const looks = elements(sheet, 'c', ['r', 's']).filter(({ r }) => /^[BC][45]$/.test(r ?? ''));
    expect(new Set(looks.map(({ s }) => s)).size).toBe(1);
  });

  it('lead to other sheets without leaving the file', async () => {
    expect(
      elements(await samplePart(SUMMARY), 'hyperlink', ['ref', 'location', 'tooltip', 'id']),
    ).toEqual([
      {
        ref: 'E4',
        location: "'Off-track'!B4",
        tooltip: 'To the "cards" & more',
        text: '',
      },
      { ref: 'E5', location: 'Data!A1', text: '' },
    ]);
    expect(await samplePart('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('External');
  });

  it('carry remarks in boxes wide enough to be read', async () => {
    const comments = await samplePart('xl/comments1.xml');
    expect(elements(comments, 'comment', ['ref'])).toMatchObject([{ ref: 'E8' }]);
    expect(elements(comments, 't')).toEqual([{ text: 'Not due:\nlast reading of "August"' }]);
    expect(elements(comments, 'author')).toEqual([{ text: 'BSC for Excel' }]);
    // From 12 pixels right of E8 on: 250 wide over columns of 84 and 64, 48 high over rows of 20.
    const [box] = elements(await samplePart('xl/drawings/vmlDrawing1.vml'), 'Anchor');
    expect(box?.text).toBe('5, 12, 7, 0, 8, 50, 9, 8');
  });

  it('stand in columns and rows that can be folded but are open', async () => {
    const sheet = await samplePart(CARDS);
    expect(sheet).toContain('<outlinePr summaryBelow="0" summaryRight="0"/>');
    expect(sheet).toContain('outlineLevelRow="1" outlineLevelCol="1"');
    expect(
      elements(sheet, 'row', ['r', 'outlineLevel']).filter((row) => row.outlineLevel),
    ).toHaveLength(3);
    expect(elements(sheet, 'col', ['min', 'outlineLevel']).at(-1)).toMatchObject({
      min: '8',
      outlineLevel: '1',
    });
    expect(sheet).not.toContain('collapsed');
  });
});
