import type { Separators } from '../../look/separators';
import type { Period } from '../../scorecard/periods/period';
import type { Column } from '../columns/column-guess';
import { readFigure } from '../figures/read-figure';
import { findPeriod } from '../periods/period-label';
import { periodColumn, type TablePeriods } from '../periods/table-periods';
import type { Measure } from '../proposal/proposal';
import type { ReadTable } from '../regions/read-table';
import type { RowGuess } from '../rows/row-guess';
import { dateOf, textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';
import { headingKey } from '../words/phrases';
import type { DraftFields, KpiDraft } from './kpi-draft';
import { unitInName } from './measure-unit';
import { addressOn, newDraft, type DraftTable } from './new-draft';
import { rowEdges, rowFields, type FieldsAbove } from './row-fields';

/** How a table is named in the proposal, and how its numbers are written. */
export interface TableNaming {
  readonly region: string;
  readonly periods: TablePeriods;
  readonly separators: Separators;
}

/** The KPIs of one table, each with its figures; several rows of one KPI are put together. */
export function tableDrafts(read: ReadTable, naming: TableNaming): readonly KpiDraft[] {
  const drafts = new Map<string, KpiDraft>();
  const headedUnit = unitOfHeadings(read);
  const table = { read, region: naming.region, sections: sectionsOf(read) };
  const above: FieldsAbove = {};
  for (const row of read.rows) {
    const fields = rowFields(row, read, naming.separators, above);
    if (headedUnit !== undefined) fields.headedUnit = headedUnit;
    if (row.role !== 'kpi' || row.name === undefined) continue;
    const key = JSON.stringify([headingKey(row.name), fields.orgUnit, row.section]);
    const draft = drafts.get(key) ?? newDraft(key, row, table);
    const figures = figuresOf(row, read, naming);
    const target = targetOf(draft, figures, row, table);
    drafts.set(target.key, target);
    addFigures(target, figures);
    Object.assign(target.fields, { ...fields, ...definedOf(target.fields) });
    Object.assign(target.edges, rowEdges(row, read, naming.separators));
  }
  return [...drafts.values()];
}

/** Of a list with a row for each period a second row is a mistake; else it is another KPI of the same name. */
function targetOf(
  draft: KpiDraft,
  figures: KpiDraft['figures'],
  row: RowGuess,
  table: DraftTable,
): KpiDraft {
  const isList = periodColumn(table.read.columns) !== undefined;
  const isSecond = figures.some((figure) => draft.figures.some((known) => isSame(known, figure)));
  return isSecond && !isList ? newDraft(`${draft.key} ${row.line.at}`, row, table) : draft;
}

function addFigures(draft: KpiDraft, figures: KpiDraft['figures']): void {
  for (const figure of figures) {
    const taken = draft.figures.find((known) => isSame(known, figure));
    if (taken === undefined) draft.figures.push(figure);
    else draft.second.push({ figure, taken });
  }
}

function isSame(a: KpiDraft['figures'][number], b: KpiDraft['figures'][number]): boolean {
  return (
    a.measure === b.measure &&
    a.period.grain === b.period.grain &&
    a.period.ordinal === b.period.ordinal &&
    a.figure.value !== undefined &&
    b.figure.value !== undefined
  );
}

function figuresOf(
  row: RowGuess,
  { table, columns, context }: ReadTable,
  { periods, separators, region }: TableNaming,
): KpiDraft['figures'] {
  const { line } = row;
  const own = ownPeriod(line, columns, periods);
  return columns.flatMap((column) => {
    const measure = measureOf(row, column, context.measure);
    if (measure === undefined) return [];
    const period = own ?? periods.byPlace.get(column.place) ?? periods.whole;
    const figure = readFigure(line.cells.get(column.place), separators);
    return [
      { period, measure, figure, region, cell: addressOn(table.grid, line.at, column.place) },
    ];
  });
}

/** The measure of a cell: its row's if the row says one, else its column's; none for columns that are no figures. */
function measureOf({ measure }: RowGuess, { guess }: Column, usual: Measure): Measure | undefined {
  if (guess.role !== 'value' || guess.holds) return undefined;
  const own = guess.measure ?? usual;
  const found = measure === undefined ? own : joined(measure, own);
  return found === 'status' || found === 'variance' ? undefined : found;
}

function joined(ofRow: Measure, ofColumn: Measure): Measure {
  if (ofColumn === 'ytdActual' || ofColumn === 'ytdTarget') {
    return ofRow === 'target' ? 'ytdTarget' : ofRow === 'actual' ? 'ytdActual' : ofRow;
  }
  return ofColumn === 'status' || ofColumn === 'variance' ? ofColumn : ofRow;
}

function ownPeriod(
  line: Line,
  columns: readonly Column[],
  periods: TablePeriods,
): Period | undefined {
  const column = periodColumn(columns);
  const cell = column && (line.cells.get(column.place) ?? line.covered.get(column.place));
  if (cell === undefined) return undefined;
  const date = dateOf(cell);
  if (date) return periods.ofLabel({ grain: 'Month', number: date.month, year: date.year });
  const { value } = cell;
  const text = textOf(cell) ?? (typeof value === 'number' ? String(value) : '');
  const label = findPeriod(text)?.label;
  if (label) return periods.ofLabel(label);
  const month = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
  return month ? periods.ofLabel({ grain: 'Month', number: value }) : undefined;
}

/** The unit above the figures, or the one that a note gives for all of them. */
function unitOfHeadings({ columns, context }: ReadTable): string | undefined {
  const values = columns.filter(({ guess }) => guess.role === 'value' && !guess.holds);
  const texts = values.flatMap(({ path }) => path.map(({ text }) => text));
  return texts.map(unitInName).find((found) => found !== undefined) ?? context.unit;
}

function sectionsOf({ rows }: ReadTable): readonly string[] {
  return [...new Set(rows.flatMap(({ section }) => section ?? []))];
}

function definedOf(fields: DraftFields): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
