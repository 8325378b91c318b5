import { isEntireColumn, isEntireRow } from '../../engine';
import { invalidArgument, invalidOperation, method, oneOf, type Methods } from '../../protocol';
import { Formatting } from '../formats/formatting';
import type { Range } from '../range/range';
import type { Worksheet } from '../worksheet';

type Along = 'rows' | 'columns';
/** Levels of groups: a file counts those inside others up to 7. */
const DEEPEST = 7;
const OPTIONS = ['ByRows', 'ByColumns'] as const;
const groupOption = oneOf(OPTIONS);

function alongOf(option: (typeof OPTIONS)[number]): Along {
  return option === 'ByRows' ? 'rows' : 'columns';
}

function indexesOf({ box }: Range, along: Along): number[] {
  const isEndless = along === 'rows' ? isEntireColumn(box) : isEntireRow(box);
  if (isEndless) throw invalidArgument();
  const [start, count] = along === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
  return Array.from({ length: count }, (_one, offset) => start + offset);
}

function changeLevels(range: Range, along: Along, step: 1 | -1): void {
  const { outlines } = range.book.part(Formatting);
  for (const index of indexesOf(range, along)) {
    const level = outlines.levelAt(range.sheetId, along, index) + step;
    if (level < 0) throw invalidOperation('The rows or columns are not grouped.');
    if (level > DEEPEST) throw invalidOperation('Groups can be eight levels deep.');
    outlines.setLevel(range.sheetId, along, index, level);
  }
}

function setHidden(range: Range, along: Along, isHidden: boolean): void {
  const { outlines, sizes } = range.book.part(Formatting);
  const { sheetId, box } = range;
  for (const index of indexesOf(range, along)) {
    if (outlines.levelAt(sheetId, along, index) === 0) continue;
    const one = along === 'rows' ? { row: index, rows: 1 } : { column: index, columns: 1 };
    sizes.setHidden(sheetId, { ...box, ...one }, along, isHidden);
  }
}

export const GROUP_METHODS: Methods<Range, 'Range'> = {
  group: method([groupOption], (range, option) => {
    changeLevels(range, alongOf(option), 1);
  }),
  ungroup: method([groupOption], (range, option) => {
    changeLevels(range, alongOf(option), -1);
  }),
  hideGroupDetails: method([groupOption], (range, option) => {
    setHidden(range, alongOf(option), true);
  }),
  showGroupDetails: method([groupOption], (range, option) => {
    setHidden(range, alongOf(option), false);
  }),
};

/** Shows the groups down to a level, and hides what lies deeper; 0 leaves rows or columns alone. */
export function showOutlineLevels({ book, sheetId }: Worksheet, rows: number, columns: number) {
  const { outlines, sizes } = book.part(Formatting);
  const wanted = { rows, columns };
  for (const along of ['rows', 'columns'] as const) {
    const level = wanted[along];
    if (level < 0 || level > DEEPEST + 1) throw invalidArgument();
    if (level === 0) continue;
    for (const index of outlines.grouped(sheetId, along)) {
      const isHidden = outlines.levelAt(sheetId, along, index) >= level;
      const box = { row: 0, column: 0, rows: 1, columns: 1 };
      const one = along === 'rows' ? { row: index } : { column: index };
      sizes.setHidden(sheetId, { ...box, ...one }, along, isHidden);
    }
  }
}
