import type { Settings } from '../../../scorecard/evaluation/settings';

/** The columns of a parent's children, all over the same rows. */
export interface ChildRanges {
  readonly level: string;
  readonly colour: string;
  readonly critical: string;
  readonly score: string;
  readonly coverage: string;
  readonly canCount: string;
  readonly counted: string;
  readonly countedScore: string;
}

/** What the formulas of a parent refer to in its own row. */
export interface ParentCells {
  readonly score: string;
  readonly coverage: string;
}

/** Share of weight with data. */
export function coverageFormula(children: ChildRanges, level: number): string {
  const own = `--(${children.level}=${level})`;
  const weight = `SUMPRODUCT(${own},${children.canCount})`;
  return `IF(${weight}=0,"",SUMPRODUCT(${own},${children.canCount},${children.coverage})/${weight})`;
}

/** Weighted mean, or the worst, of the children that count; empty under the minimum coverage. */
export function nodeScoreFormula(
  children: ChildRanges,
  level: number,
  { coverage }: ParentCells,
  rollUp: Settings['rollUp'],
): string {
  const own = `--(${children.level}=${level})`;
  const any = `SUMPRODUCT(${own},${children.counted},--ISNUMBER(${children.score}))`;
  const mean =
    `SUMPRODUCT(${own},${children.counted},${children.countedScore})` +
    `/SUMPRODUCT(${own},${children.counted})`;
  const below = `(100*BSC_Cap-${children.countedScore})`;
  // The lowest of some cells without an array formula: the most that any of them lies below the cap.
  const worst =
    `100*BSC_Cap-SUMPRODUCT(MAX((${children.level}=${level})` +
    `*(${children.counted}>0)*${below}))`;
  const score = rollUp === 'Worst' ? worst : mean;
  const enough = `${coverage}>=BSC_MinimumCoverage-1E-9`;
  return `IF(${coverage}="","",IF(${enough},IF(${any}=0,"",${score}),""))`;
}

/** The colour of a parent's score; without one, why there is none. */
export function nodeColourFormula(
  children: ChildRanges,
  level: number,
  { score, coverage }: ParentCells,
): string {
  const waiting = `COUNTIFS(${children.level},${level},${children.colour},"Not due")`;
  const none = `IF(${coverage}="",IF(${waiting}>0,"Not due","Not scored"),"No data")`;
  const isObjective = level === KPI_LEVEL;
  const held = `COUNTIFS(${children.level},${level},${children.critical},1,${children.colour},"Red")`;
  const green = isObjective ? `IF(${held}>0,"Amber","Green")` : '"Green"';
  return (
    `IF(${score}="",${none},IF(${score}/100>=BSC_GreenFrom-1E-9,${green},` +
    `IF(${score}/100>=BSC_AmberFrom-1E-9,"Amber","Red")))`
  );
}

/** Levels of rows on the sheet Workings. */
export const PERSPECTIVE_LEVEL = 1;
export const OBJECTIVE_LEVEL = 2;
export const KPI_LEVEL = 3;

/** The weight with which a child counts for its parent. */
export function countedFormula(
  { score, coverage, weight }: ParentCells & { readonly weight: string },
  missing: Settings['missingData'],
): string {
  const counts = missing === 'Zero' ? coverage : score;
  return `IF(${counts}="",0,${weight})`;
}
