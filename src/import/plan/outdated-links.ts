import { closedPeriodOf } from '../../scorecard/edits/closed-period-of';
import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { coarserPeriod } from '../../scorecard/periods/containing';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { isFiner } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { rowKey } from '../../tables/row-key';
import { idKey } from '../../tables/words/word-key';
import type { FigureFormula, FigurePlace } from '../../tables/write/figure-formula';
import { cellsInFormula } from './cells-in-formula';
import type { PlannedFigure } from './planned-readings';

/** A figure that is linked to a cell which has another period now: what the formula gives is not its figure any more. */
export interface OutdatedLink extends FigurePlace {
  /** What the cell shows now. */
  readonly now: Period;
  /** What the figure was when its period was closed, null for none; absent where no snapshot tells it. */
  readonly closed?: number | null;
}

/**
 * Links that an import would leave behind: their cells are read as figures of another period, and the table of the sheet in
 * which they stand has nothing of theirs any more. A report that is written over each month comes to that.
 */
export function outdatedLinks(
  links: readonly FigureFormula[],
  read: readonly PlannedFigure[],
  start: Scorecard,
): readonly OutdatedLink[] {
  if (links.length === 0) return [];
  const { calendar } = settingsOf(start.setup);
  const served = figuresByCell(read);
  const own = new Map(read.map((figure) => [figureKey(figure), figure]));
  const periods = new Set(read.map(({ region, source }) => periodKey(region, source)));
  return links.flatMap(({ kpi, period, field, formula }) => {
    const place = { kpi, period, field };
    if (own.has(figureKey(place))) return [];
    const cells = cellsInFormula(formula);
    const hits = [...cells, textKey(formula)].flatMap((key) => served.get(key) ?? []);
    const [first] = hits;
    const isStill = hits.some(
      ({ region, source }) =>
        sharesTime(source, period, calendar) || periods.has(periodKey(region, period)),
    );
    if (first === undefined || isStill) return [];
    const closed = closedFigure(start, place, calendar);
    return [{ ...place, now: first.source, ...(closed === undefined ? {} : { closed }) }];
  });
}

/** What a closing froze of a figure; a later restatement holds. Undefined where the period, or the figure, is not frozen. */
function closedFigure(
  { snapshots }: Scorecard,
  { kpi, period, field }: FigurePlace,
  calendar: FiscalCalendar,
): number | null | undefined {
  if (field !== 'actual' && field !== 'target') return undefined;
  const found = snapshots.findLast(
    (each) =>
      each.level === 'KPI' &&
      idKey(each.id) === idKey(kpi) &&
      (samePeriod(each.period, period) ||
        (isFiner(each.period.grain, period.grain) &&
          closedPeriodOf(period, [each.period], calendar) !== undefined)),
  );
  return found && (found[field] ?? null);
}

/** The figures that each cell of the sheets says, and each look-up by key. */
function figuresByCell(
  read: readonly PlannedFigure[],
): ReadonlyMap<string, readonly PlannedFigure[]> {
  const served = new Map<string, PlannedFigure[]>();
  for (const figure of read) {
    for (const key of [...cellsInFormula(figure.cell), textKey(figure.link ?? '')]) {
      const known = served.get(key);
      if (known) known.push(figure);
      else served.set(key, [figure]);
    }
  }
  return served;
}

function sharesTime(a: Period, b: Period, calendar: FiscalCalendar): boolean {
  const [fine, coarse] = isFiner(b.grain, a.grain) ? [b, a] : [a, b];
  return samePeriod(coarserPeriod(fine, coarse.grain, calendar), coarse);
}

/** Names a figure of the Data table. */
export function figureKey({ kpi, period, field }: FigurePlace): string {
  return `${rowKey({ kpi, period }, ['kpi', 'period'])} ${field}`;
}

/** Of links that look their row up and name no single cell. */
function textKey(formula: string): string {
  return `=${formula.replace(/\s/g, '').toLowerCase()}`;
}

function periodKey(region: string, { grain, ordinal }: Period): string {
  return `${grain}${ordinal} ${region}`;
}
