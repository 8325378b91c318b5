import { latestPeriod } from '../../scorecard/evaluation/latest-period';
import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { periodContaining } from '../../scorecard/periods/containing';
import type { Period } from '../../scorecard/periods/period';
import { scorecardFunction as english } from '../../strings/en/scorecard-function';
import { scorecardFunction as vietnamese } from '../../strings/vi/scorecard-function';
import { readTables } from '../../tables/read-tables';
import type { TableGrid } from '../../tables/table-grid';
import type { Cell } from '../answer/cell';
import { explainWith, type Sentences } from '../answer/sentence-language';
import { Failure } from '../arguments/failure';
import type { Range } from '../arguments/range';
import { namedPeriod, type TimeCell } from '../arguments/time';
import { PARAMETERS } from '../parameters';
import { wholeCall } from '../whole-call';
import { linesOf } from './line';
import { measuresAsked } from './measures';
import { partAsked } from './part-asked';
import { tableFrom } from './table-from';
import { unusedCells } from './unused-cells';

const OWN_SENTENCES = { en: english, vi: vietnamese };

/**
 * BSC.SCORECARD: headings, one row per KPI, and a last row when cells of the tables could not be used. That row and
 * errors are told with the sentences given and its own, since this file stands apart from functions.js.
 */
export function scorecardTable(args: readonly unknown[], given: Sentences): unknown[][] {
  explainWith({ ...given, ...OWN_SENTENCES[given.language] });
  return wholeCall(
    PARAMETERS.wholeCall.SCORECARD,
    args,
    (kpis, data, time, setup, objectives, measures, perspectives, units, unit) => {
      const grids = gridsFrom({
        BSC_KPIs: kpis,
        BSC_Data: data,
        BSC_Setup: setup,
        BSC_Objectives: objectives,
        BSC_Perspectives: perspectives,
        BSC_Units: units,
      });
      if (grids instanceof Failure) return grids;
      const { scorecard, problems } = readTables(grids);
      const unused = unusedCells(problems, grids);
      if (unused instanceof Failure) return unused;
      const columns = measuresAsked(measures);
      if (columns instanceof Failure) return columns;
      const period = periodAsked(time, scorecard);
      if (!period) return Failure.unavailable('periodNeeded');
      const part = partAsked(unit, scorecard);
      if (part instanceof Failure) return part;
      const rows = linesOf(part, period, perspectives !== undefined).map((line) =>
        columns.map(({ of }): Cell => of(line)),
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

function periodAsked(time: TimeCell | undefined, scorecard: Scorecard): Period | undefined {
  const { setup } = scorecard;
  if (!time) return setup.currentPeriod ?? latestPeriod(scorecard);
  const { calendar, grain } = settingsOf(setup);
  return time.kind === 'day'
    ? periodContaining(time.date, grain, calendar)
    : namedPeriod(time.text, calendar);
}
