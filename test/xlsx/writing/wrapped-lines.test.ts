import type { TablePlan } from '../../../src/workbook/workbook-plan';
import { wrappedLines } from '../../../src/xlsx/writing/wrapped-lines';

const WIDTH = 20;

function plan(wrap: boolean, ...texts: string[]): TablePlan {
  return {
    grid: {
      name: 'BSC_Notes',
      sheet: 'Notes',
      top: 0,
      left: 0,
      columns: ['Note', 'Figure'],
      rows: texts.map((text) => [text, 123_456_789]),
    },
    columnFormats: new Map([['Note', { width: WIDTH, wrap }]]),
  };
}

describe('the lines of a row', () => {
  it('are as many as its longest wrapping text needs', () => {
    expect(wrappedLines(plan(true, 'short', 'x'.repeat(24), 'x'.repeat(60)))).toEqual([1, 2, 3]);
  });

  it('count the breaks that people typed', () => {
    expect(wrappedLines(plan(true, 'one\ntwo\n\nfour'))).toEqual([4]);
  });

  it('are one where nothing wraps', () => {
    expect(wrappedLines(plan(false, 'x'.repeat(60)))).toEqual([1]);
  });
});
