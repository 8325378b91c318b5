import { evaluate } from '../../scorecard/evaluation/evaluate';
import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { periodContaining } from '../../scorecard/periods/containing';
import type { Period } from '../../scorecard/periods/period';
import { readTables } from '../../tables/read-tables';
import type { TableGrid } from '../../tables/table-grid';
import type { Cell } from '../answer/cell';
import { Failure } from '../arguments/failure';
import type { Range } from '../arguments/range';
import { namedPeriod, type TimeCell } from '../arguments/time';
import { PARAMETERS } from '../parameters';
import { wholeCall } from '../whole-call';
import { measuresAsked } from './measures';
import { tableFrom } from './table-from';
import { unusedCells } from './unused-cells';

/** BSC.SCORECARD: headings, one row per KPI, and a last row when cells of the tables could not be used. */
export function scorecardTable(args: readonly unknown[]): unknown[][] {
  return wholeCall(
    PARAMETERS.wholeCall.SCORECARD,
    args,
    (kpis, data, time, setup, objectives, measures) => {
      const grids = gridsFrom({
        BSC_KPIs: kpis,
        BSC_Data: data,
        BSC_Setup: setup,
        BSC_Objectives: objectives,
      });
      if (grids instanceof Failure) return grids;
      const { scorecard, problems } = readTables(grids);
      const unused = unusedCells(problems, grids);
      if (unused instanceof Failure) return unused;
      const columns = measuresAsked(measures);
      if (columns instanceof Failure) return columns;
      const period = periodAsked(time, scorecard);
      if (!period) return Failure.unavailable('periodNeeded');
      const rows = evaluate(scorecard, period).kpis.map((result) =>
        columns.map(({ of }): Cell => of(result)),
      );
      const notes = unused === undefined ? [] : [columns.map((_, index) => (index ? '' : unused))];
      return [columns.map(({ heading }) => heading), ...rows, ...notes];
    },
  );
}

/** The tables given, or why one of them cannot be read at all. */
function gridsFrom(ranges: Readonly<Record<string, Range | undefined>>): TableGrid[] | Failure {
  const grids: TableGrid[] = [];
  for (const [name, range] of Object.entries(ranges)) {
    const isNeeded = name === 'BSC_KPIs' || name === 'BSC_Data';
    if (!range && isNeeded) return Failure.invalid('tableMissing', { name });
    const grid = range && tableFrom(name, range);
    if (grid instanceof Failure) return grid;
    if (grid) grids.push(grid);
  }
  return grids;
}

function periodAsked(time: TimeCell | undefined, { setup }: Scorecard): Period | undefined {
  const { calendar, grain } = settingsOf(setup);
  if (!time) return setup.currentPeriod;
  return time.kind === 'day'
    ? periodContaining(time.date, grain, calendar)
    : namedPeriod(time.text, calendar);
}
