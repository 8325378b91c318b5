import { sourceWindow } from '../../../src/excel/sources/source-window';

describe('what is read of a used range', () => {
  it.each([
    ['a report', { top: 2, left: 1, bottom: 40, right: 20 }, 40, 20, false],
    ['all rows of two columns', { top: 0, left: 0, bottom: 1_048_575, right: 1 }, 99_999, 1, true],
    ['650 columns', { top: 0, left: 0, bottom: 1_048_575, right: 649 }, 306, 649, true],
    ['the whole sheet', { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, 199, 999, true],
    ['200,000 cells', { top: 0, left: 0, bottom: 9_999, right: 19 }, 9_999, 19, false],
  ])('is the upper left part of %s', (_, used, bottom, right, isCut) => {
    const { top, left } = used;
    expect(sourceWindow(used)).toEqual({ window: { top, left, bottom, right }, isCut });
  });
});
