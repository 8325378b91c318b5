import { POINT } from '../figures/text-separators';
import { thresholdSentence } from '../figures/threshold-sentence';
import { findPeriod } from '../periods/period-label';
import { isShownInPercent, kindOf, textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';
import type { SourceCell } from '../sheet/source-sheet';
import { headingKey } from '../words/phrases';
import { perspectiveNamed } from '../words/perspective-words';
import { MEASURE_WORDS } from '../words/measure-words';
import { directionNamed, isCode, isPerson, isStatusWord, isUnit } from '../words/value-words';

/** What the cells of one column hold, as counts of cells. */
export interface ColumnValues {
  readonly filled: number;
  readonly blank: number;
  readonly figures: number;
  readonly percents: number;
  readonly sentences: number;
  readonly dates: number;
  readonly texts: number;
  readonly nothings: number;
  readonly errors: number;
  /** Texts of more than some words. */
  readonly longTexts: number;
  readonly distinct: number;
  readonly units: number;
  readonly codes: number;
  readonly people: number;
  readonly statuses: number;
  readonly directions: number;
  readonly measures: number;
  readonly periods: number;
  readonly years: number;
  readonly formulas: number;
  readonly perspectives: number;
  /** Texts such as "green from 95, amber from 85". */
  readonly lights: number;
}

type Counts = { -readonly [Key in keyof ColumnValues]: number };

const LONG = 45;
/** A look at so many cells tells what a column is. */
const MOST_LOOKED_AT = 500;

/** Counts what stands in a column below its headings. */
export function columnValues(body: readonly Line[], place: number): ColumnValues {
  const counts: Counts = {
    ...{
      filled: 0,
      blank: 0,
      figures: 0,
      percents: 0,
      sentences: 0,
      dates: 0,
      texts: 0,
      nothings: 0,
    },
    ...{ errors: 0, longTexts: 0, distinct: 0, units: 0, codes: 0, people: 0, statuses: 0 },
    ...{
      directions: 0,
      measures: 0,
      periods: 0,
      years: 0,
      formulas: 0,
      perspectives: 0,
      lights: 0,
    },
  };
  const texts = new Set<string>();
  for (const { cells, covered } of body.slice(0, MOST_LOOKED_AT)) {
    const cell = cells.get(place);
    if (cell) count(counts, cell, texts);
    else if (!covered.has(place)) counts.blank += 1;
  }
  counts.distinct = texts.size;
  return counts;
}

function count(counts: Counts, cell: SourceCell, texts: Set<string>): void {
  counts.filled += 1;
  if (cell.isFormula === true) counts.formulas += 1;
  if (
    typeof cell.value === 'number' &&
    Number.isInteger(cell.value) &&
    cell.value >= 1990 &&
    cell.value <= 2100
  )
    counts.years += 1;
  const kind = kindOf(cell);
  switch (kind) {
    case 'figure':
      counts.figures += 1;
      if (isShownInPercent(cell) || (textOf(cell)?.includes('%') ?? false)) counts.percents += 1;
      if (isCode(textOf(cell) ?? '')) counts.codes += 1;
      break;
    case 'date':
      counts.dates += 1;
      counts.periods += 1;
      break;
    case 'sentence':
      counts.sentences += 1;
      break;
    case 'nothing':
      counts.nothings += 1;
      if (directionNamed(textOf(cell) ?? '')) counts.directions += 1;
      break;
    case 'error':
      counts.errors += 1;
      break;
    case 'text':
      countText(counts, textOf(cell) ?? '');
  }
  const text = textOf(cell);
  if (text !== undefined && thresholdSentence(text, POINT)) counts.lights += 1;
  if (text !== undefined && kind !== 'nothing') texts.add(text);
  if (text !== undefined && kind !== 'text' && text.length <= 20 && findPeriod(text)?.rest === '')
    counts.periods += 1;
}

function countText(counts: Counts, text: string): void {
  counts.texts += 1;
  if (text.length > LONG) counts.longTexts += 1;
  if (isUnit(text)) counts.units += 1;
  if (isCode(text)) counts.codes += 1;
  if (isPerson(text)) counts.people += 1;
  if (isStatusWord(text)) counts.statuses += 1;
  if (directionNamed(text)) counts.directions += 1;
  if (perspectiveNamed(text)?.isSure === true) counts.perspectives += 1;
  if (text.length > LONG) return;
  if (MEASURE_WORDS.in(headingKey(text)).some(({ isWhole }) => isWhole)) counts.measures += 1;
  if (findPeriod(text)?.rest === '') counts.periods += 1;
}

/** Cells that can be a figure of a KPI: numbers, targets in words, and marks that there is none. */
export function figureShare({
  figures,
  sentences,
  nothings,
  errors,
  filled,
}: ColumnValues): number {
  return filled === 0 ? 0 : (figures + sentences + nothings + errors) / filled;
}
