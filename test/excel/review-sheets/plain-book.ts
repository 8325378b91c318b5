import type { Cell } from '../../../src/review/book/cell';
import type { ReviewBook } from '../../../src/review/book/review-book';

/** The sheets of a review whose names match, with values alone: they are drawn in a moment. */
export function plainBook({ sheets, ...book }: ReviewBook, names: RegExp): ReviewBook {
  const kept = sheets.filter(({ name }) => names.test(name));
  const nothing = {
    conditionalFormats: [],
    validations: [],
    charts: [],
    sparklines: [],
    connectors: [],
  };
  return {
    ...{ ...book, names: new Map() },
    sheets: kept.map((sheet) => ({ ...sheet, ...nothing, cells: sheet.cells.map(valueOf) })),
  };
}

function valueOf({ content, link: _, ...cell }: Cell): Cell {
  return { ...cell, content: typeof content === 'object' ? content.result : content };
}
