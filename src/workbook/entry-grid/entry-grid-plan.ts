import { DATE_FORMAT, monthFormat } from '../../look/excel-formats';
import { periodsDue } from '../../scorecard/entry/entry';
import {
  evaluationContext,
  frequencyOf,
  type EvaluationContext,
} from '../../scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import { coarserPeriod, finerPeriods } from '../../scorecard/periods/containing';
import { serialFromDate } from '../../scorecard/periods/excel-serial';
import { isFiner } from '../../scorecard/periods/grain';
import { firstDayOf, lastDayOf } from '../../scorecard/periods/period-days';
import type { Period } from '../../scorecard/periods/period';
import { columnLetters } from '../../tables/cell-address';
import type { CellContent } from '../../tables/write/table-changes';
import { figureCodes } from '../figure-codes';
import { entryCellFormula } from './entry-cell-formula';

/** The texts of a grid, in the language of the workbook. */
export interface EntryGridWords {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly show: string;
  /** With {count}, for values that no pane has taken over yet. */
  readonly waiting: string;
  readonly headings: readonly [id: string, kpi: string, unit: string, owner: string];
  readonly notANumber: string;
}

/** A sheet for typing figures: KPIs down, the periods of a fiscal year across. Places count from 0. */
export interface EntryGridPlan {
  readonly words: EntryGridWords;
  /** All cells from A1 on. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly periods: readonly Period[];
  /** Format codes of the headings above the figures, and of the figures, by row. */
  readonly periodCode: string;
  readonly codes: readonly string[];
}

/** The rows above the KPIs, and the columns beside their figures. */
export const GRID = { showRow: 2, dayRow: 3, headingRow: 4, firstKpi: 5, firstPeriod: 4 } as const;

/** A number in front of the days: it tells their row, which is hidden, from all others. */
const DAY_ROW_MARK = 1;

export interface GridOf {
  readonly scorecard: Scorecard;
  /** A period of the fiscal year that is meant. */
  readonly period: Period;
  /** The Data table, as it is called in the workbook. */
  readonly table: string;
  readonly words: EntryGridWords;
}

/** KPIs that are read more often than the scorecard is are left to the pane. */
export function entryGridPlan({ scorecard, period, table, words }: GridOf): EntryGridPlan {
  const context = evaluationContext(scorecard);
  const periods = periodsOfGrid(period, context);
  const kpis = kpisOfGrid(context, periods);
  const codes = figureCodes(scorecard);
  const head = headRows({ periods, words, kpis: kpis.length }, context);
  return {
    words,
    cells: [
      ...head,
      ...kpis.map((kpi, index) => kpiRow(kpi, GRID.firstKpi + index, { periods, table, context })),
    ],
    periods,
    periodCode:
      context.settings.grain === 'Week' ? DATE_FORMAT : monthFormat(context.settings.language),
    codes: kpis.map(({ id }) => codes.get(id) ?? 'General'),
  };
}

/** The periods of the scorecard's own length in the fiscal year of a period. */
export function periodsOfGrid(
  period: Period,
  { settings: { calendar, grain } }: EvaluationContext,
): Period[] {
  return finerPeriods(coarserPeriod(period, 'Year', calendar), grain, calendar);
}

/** The KPIs that have a cell in a grid of these periods. */
export function kpisOfGrid(context: EvaluationContext, periods: readonly Period[]): Kpi[] {
  const { settings, scorecard } = context;
  return scorecard.kpis.filter(
    (kpi) =>
      !isFiner(frequencyOf(kpi, settings), settings.grain) &&
      periods.some((period) => periodsDue(kpi, period, context).length > 0),
  );
}

interface Surroundings {
  readonly periods: readonly Period[];
  readonly table: string;
  readonly context: EvaluationContext;
}

function kpiRow(kpi: Kpi, row: number, { periods, table, context }: Surroundings): CellContent[] {
  const cells = periods.map((period, index): CellContent => {
    const cell = { ...GRID, row, column: GRID.firstPeriod + index, idColumn: 0 };
    const [due] = periodsDue(kpi, period, context);
    return { formula: entryCellFormula(kpi, cell, due, { table, context }) };
  });
  return [kpi.id, kpi.name, kpi.measureUnit ?? null, kpi.owner ?? null, ...cells];
}

function headRows(
  {
    periods,
    words,
    kpis,
  }: Pick<GridOf, 'words'> & {
    readonly periods: readonly Period[];
    readonly kpis: number;
  },
  { settings: { calendar } }: EvaluationContext,
): CellContent[][] {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  const [beside, width] = [GRID.firstPeriod, GRID.firstPeriod + periods.length];
  const figures = `${columnLetters(beside)}${GRID.firstKpi + 1}:${columnLetters(width - 1)}${GRID.firstKpi + kpis}`;
  const typed = `SUMPRODUCT(--NOT(ISFORMULA(${figures})))`;
  const [before = '', after = ''] = words.waiting.replaceAll('"', '""').split('{count}');
  const waiting =
    kpis === 0 ? null : { formula: `IF(${typed}=0,"","${before}"&${typed}&"${after}")` };
  return [
    [words.title, ...blanks(width - 1)],
    [words.hint, ...blanks(width - 1)],
    [words.show, 'Actual', waiting, ...blanks(width - 3)],
    [
      DAY_ROW_MARK,
      ...blanks(beside - 1),
      ...periods.map((each) => serial(firstDayOf(each, calendar))),
    ],
    [...words.headings, ...periods.map((each) => serial(lastDayOf(each, calendar)))],
  ];
}

function serial(date: CalendarDate): CellContent {
  const parts = parseDate(date);
  return parts ? serialFromDate(parts) : null;
}
