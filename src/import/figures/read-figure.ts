import type { Separators } from '../../look/separators';
import { isShownInPercent } from '../sheet/cell-facts';
import type { SourceCell } from '../sheet/source-sheet';
import { saysNothing } from './figure-text';
import type { TargetSentence } from './target-sentence';
import { textFigure } from './text-figure';

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
  /** Only words, a unit or foreign separators make it a number: Excel would not take it for one. */
  readonly isSaid?: true;
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
  const { number, sentence, isForeign } = textFigure(value, separators);
  if (number) {
    const { isPercent, unit } = number;
    const figure = { value: number.value, isPercent, isText: true };
    if (sentence) return { ...figure, sentence, isSaid: true };
    if (unit !== undefined) return { ...figure, unit, isSaid: true };
    return isForeign ? { ...figure, isSaid: true } : figure;
  }
  if (sentence === undefined) return { ...NONE, isText: true, isWord: true };
  const said = {
    isPercent: sentence.isPercent === true,
    isText: true,
    sentence,
    isSaid: true,
  } as const;
  return sentence.target === undefined ? said : { ...said, value: sentence.target };
}
