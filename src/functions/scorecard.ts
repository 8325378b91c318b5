import { answer } from './answer/answer';
import { sentences } from './answer/sentence-language';
import { Failure } from './arguments/failure';
import type * as ScorecardTable from './scorecard-table/scorecard-table';

/**
 * Every KPI of a scorecard in one table, evaluated for a period.
 * @customfunction SCORECARD
 * @helpurl https://localhost:3000/help/functions/scorecard.html
 * @param kpis The KPIs table with its headings: BSC_KPIs[#All].
 * @param data The Data table with its headings: BSC_Data[#All].
 * @param period A date in the period, or 2026-10, 2026-Q3, 2026-H1, 2026-W41, 2026. Blank: Current period of the Setup table, else the last with an actual.
 * @param setup The Setup table with its headings: BSC_Setup[#All]. Left out: the defaults.
 * @param objectives The Objectives table with its headings: BSC_Objectives[#All].
 * @param measures Headings to show, as cells or as one text with commas. Left out: KPI to Forecast status.
 * @param perspectives The Perspectives table with its headings: BSC_Perspectives[#All]. Given: the whole, its perspectives and objectives stand before the KPIs.
 * @param units The Units table with its headings: BSC_Units[#All].
 * @param unit ID or name of a unit: only it and what is below it. Blank: the whole scorecard.
 * @returns One table with headings, a row for each KPI.
 */
export async function scorecard(
  kpis: unknown[][],
  data: unknown[][],
  period: unknown[][],
  setup?: unknown[][],
  objectives?: unknown[][],
  measures?: unknown[][],
  perspectives?: unknown[][],
  units?: unknown[][],
  unit?: unknown[][],
): Promise<unknown[][]> {
  const table = await loadTable();
  if (table instanceof Failure) return answer([[table]]);
  const args = [kpis, data, period, setup, objectives, measures, perspectives, units, unit];
  return table.scorecardTable(args, sentences());
}

/** The evaluation of whole tables is as large as all other functions together, so it is fetched with its first use. */
async function loadTable(): Promise<typeof ScorecardTable | Failure> {
  try {
    return await import('./scorecard-table/scorecard-table');
  } catch {
    return Failure.unavailable('partNotLoaded');
  }
}
