import { cellElement } from '../../../../src/xlsx/review/cells/cell-element';
import { SharedTexts } from '../../../../src/xlsx/review/cells/shared-texts';

const elementOf = (content: Parameters<typeof cellElement>[1]): string =>
  cellElement('B7', content, 3, new SharedTexts());

describe('A cell as an element', () => {
  it('carries only its look without content', () => {
    expect(elementOf(undefined)).toBe('<c r="B7" s="3"/>');
  });

  it('holds a number as it is, without a sign before zero', () => {
    expect(elementOf(-1.5)).toBe('<c r="B7" s="3"><v>-1.5</v></c>');
    expect(elementOf(-0)).toBe('<c r="B7" s="3"><v>0</v></c>');
    expect(elementOf(1e-7)).toBe('<c r="B7" s="3"><v>1e-7</v></c>');
  });

  it('holds yes and no as 1 and 0', () => {
    expect(elementOf(true)).toBe('<c r="B7" s="3" t="b"><v>1</v></c>');
    expect(elementOf(false)).toBe('<c r="B7" s="3" t="b"><v>0</v></c>');
  });

  it('names a text by its number, whatever the text begins with', () => {
    expect(elementOf('=1+1')).toBe('<c r="B7" s="3" t="s"><v>0</v></c>');
  });

  it('holds a formula with its result', () => {
    expect(elementOf({ formula: 'A1<2', result: true })).toBe(
      '<c r="B7" s="3" t="b"><f>A1&lt;2</f><v>1</v></c>',
    );
    expect(elementOf({ formula: '"a"&"b"', result: 'ab' })).toBe(
      '<c r="B7" s="3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    );
    expect(elementOf({ formula: 'A1', result: '' })).toBe(
      '<c r="B7" s="3" t="str"><f>A1</f><v></v></c>',
    );
    expect(elementOf({ formula: 'A1', result: 4 })).toBe('<c r="B7" s="3"><f>A1</f><v>4</v></c>');
  });
});
