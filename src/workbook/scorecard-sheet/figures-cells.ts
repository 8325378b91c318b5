import { unitTree, type UnitNode } from '../../scorecard/cascade/unit-tree';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Period } from '../../scorecard/periods/period';
import { columnLetters, quotedSheet } from '../../tables/cell-address';
import type { CellContent } from '../../tables/write/table-changes';
import {
  FIGURE_ROWS,
  MEASURES,
  figureReferences,
  listColumn,
  type ListKey,
} from './figures-layout';
import { CHOICE_CELLS } from './head-cells';
import type { ScorecardSheetWords } from './scorecard-sheet-words';
import { lettersOf } from './sheet-columns';
import type { TableReferences } from './table-references';

/** Cells of the sheet of figures, the corner counted from 0. */
export interface FigureBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface FiguresRequest {
  /** Name of the scorecard sheet, in which unit and period are chosen. */
  readonly sheet: string;
  /** Name of the sheet of figures. */
  readonly figures: string;
  readonly scorecard: Scorecard;
  readonly periods: readonly Period[];
  readonly tables: TableReferences;
  readonly words: ScorecardSheetWords;
}

/** All cells of the sheet of figures: the choices resolved, the one function, and the lists. */
export function figureBlocks(request: FiguresRequest): FigureBlock[] {
  const { words, periods, scorecard } = request;
  const units = unitChoices(scorecard, words.whole);
  const column = (key: ListKey, items: readonly CellContent[]): FigureBlock => ({
    row: FIGURE_ROWS.spill - 1,
    column: listColumn(key),
    rows: [words.lists[key], ...items].map((item) => [item]),
  });
  return [
    ...choiceBlocks(request, units.length),
    column('periods', periods.map(formatPeriod)),
    column(
      'unitNames',
      units.map(({ shown }) => shown),
    ),
    column(
      'unitIds',
      units.map(({ id }) => id),
    ),
    ...wordLists(words).flatMap(({ keys, words: shown, items }) => [
      column(
        keys,
        items.map(([key]) => key),
      ),
      column(
        shown,
        items.map(([, word]) => word),
      ),
    ]),
  ];
}

interface UnitChoice {
  /** As it is chosen: its name; with its ID where another unit has that name. */
  readonly shown: string;
  /** Blank for the whole scorecard. */
  readonly id: string;
}

/** The units from the top down; without one at the top the whole stands first. */
export function unitChoices({ units }: Scorecard, whole: string): readonly UnitChoice[] {
  const top = unitTree(units);
  const all = unitsIn(top);
  const named = all.map(({ id, name }) => ({
    id,
    shown: all.filter((each) => each.name === name).length > 1 ? `${name} (${id})` : name,
  }));
  return top.unit === undefined ? [{ shown: whole, id: '' }, ...named] : named;
}

function unitsIn({ unit, children }: UnitNode): NonNullable<UnitNode['unit']>[] {
  return [...(unit === undefined ? [] : [unit]), ...children.flatMap(unitsIn)];
}

function wordLists({ statuses, trends, favourable }: ScorecardSheetWords) {
  return [
    { keys: 'statuses', words: 'statusWords', items: Object.entries(statuses) },
    { keys: 'trends', words: 'trendWords', items: Object.entries(trends) },
    { keys: 'favourable', words: 'favourableWords', items: Object.entries(favourable) },
  ] as const;
}

function choiceBlocks(request: FiguresRequest, units: number): FigureBlock[] {
  const { sheet, words } = request;
  const chosen = (choice: 'unit' | 'period'): string => {
    const { column, row } = CHOICE_CELLS[choice];
    return `${quotedSheet(sheet)}!$${lettersOf(column)}$${row}`;
  };
  const { lists } = figureReferences(undefined, 0);
  const match = `MATCH(${chosen('unit')},${lists('unitNames', 'unitNames', units)},0)`;
  const unit = `IFERROR(INDEX(${lists('unitIds', 'unitIds', units)},${match}),"")`;
  const at = (row: number, ...cells: CellContent[]): FigureBlock => ({
    row: row - 1,
    column: 0,
    rows: [cells],
  });
  return [
    at(FIGURE_ROWS.unit, words.unit, { formula: unit }),
    at(FIGURE_ROWS.period, words.period, {
      formula: `IF(${chosen('period')}="","",${chosen('period')})`,
    }),
    at(FIGURE_ROWS.measures, ...MEASURES),
    at(FIGURE_ROWS.spill, { formula: scorecardFormula(request.tables) }),
  ];
}

/** One call for the whole sheet: thousands of cells with functions would make Excel slow. */
function scorecardFormula({ whole }: TableReferences): string {
  const measures = `$A$${FIGURE_ROWS.measures}:$${lastMeasure()}$${FIGURE_ROWS.measures}`;
  const args = [
    whole('BSC_KPIs'),
    whole('BSC_Data'),
    `$B$${FIGURE_ROWS.period}`,
    whole('BSC_Setup'),
    whole('BSC_Objectives'),
    measures,
    whole('BSC_Perspectives'),
    whole('BSC_Units'),
    `$B$${FIGURE_ROWS.unit}`,
  ];
  return `BSC.SCORECARD(${args.join(',')})`;
}

function lastMeasure(): string {
  return columnLetters(MEASURES.length - 1);
}
