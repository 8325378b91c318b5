import type { CellFormula } from './cell';

/** Shows nothing, and is empty text for the formulas that refer to it: a cell without anything would be 0 for them. */
export const EMPTY_TEXT: CellFormula = { formula: '""', result: '' };
