import { SharedTexts } from '../../../../src/xlsx/review/cells/shared-texts';

describe('The texts of a workbook', () => {
  it('are kept once each and numbered from 0 as they come', () => {
    const texts = new SharedTexts();
    expect(['Green', 'Red', 'Green'].map((text) => texts.numberOf(text))).toEqual([0, 1, 0]);
    expect(texts.part()).toBe(
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="2">' +
        '<si><t>Green</t></si><si><t>Red</t></si></sst>',
    );
  });

  it.each([' before', 'after ', 'two\nlines'])('keep the white space of %j', (text) => {
    const texts = new SharedTexts();
    texts.numberOf(text);
    expect(texts.part()).toContain(`<si><t xml:space="preserve">${text}</t></si>`);
  });
});
