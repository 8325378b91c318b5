import type { Separators } from '../../look/separators';
import { isShownInPercent } from '../sheet/cell-facts';
import type { SourceCell } from '../sheet/source-sheet';
import { readFigureText, saysNothing } from './figure-text';
import { readTargetSentence, type TargetSentence } from './target-sentence';

/** What one cell says as a figure. */
export interface CellFigure {
  /** Absent where the cell says none: blank, "n/a", an error, a word. */
  readonly value?: number;
  readonly isPercent: boolean;
  /** Excel takes the cell for a text. */
  readonly isText: boolean;
  /** Stands beside the digits: "5 days". */
  readonly unit?: string;
  readonly sentence?: TargetSentence;
  /** A word where a figure is due. */
  readonly isWord?: true;
}

const NONE: CellFigure = { isPercent: false, isText: false };

/** Reads a cell of a column of figures. */
export function readFigure(cell: SourceCell | undefined, separators: Separators): CellFigure {
  if (cell === undefined) return NONE;
  const { value } = cell;
  if (typeof value === 'number') return { value, isPercent: isShownInPercent(cell), isText: false };
  if (typeof value === 'boolean') return { value: Number(value), isPercent: false, isText: true };
  if (typeof value !== 'string' || saysNothing(value)) return NONE;
  const read = readFigureText(value, separators);
  if (read) {
    const { isPercent, unit } = read;
    return { value: read.value, isPercent, isText: true, ...(unit === undefined ? {} : { unit }) };
  }
  const sentence = readTargetSentence(value, separators);
  if (sentence === undefined) return { ...NONE, isText: true, isWord: true };
  return {
    ...(sentence.target === undefined ? {} : { value: sentence.target }),
    isPercent: sentence.isPercent === true,
    isText: true,
    sentence,
  };
}
