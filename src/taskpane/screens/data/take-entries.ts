import type { Saving } from '../../workspace/workspace';
import type { OpenWorkbook } from '../../../excel/open-workbook';
import { closedPeriods } from '../../../scorecard/edits/closed-periods';
import { putFigures } from '../../../scorecard/edits/put-figures';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { samePeriod } from '../../../scorecard/periods/period';
import type {
  EntryGridRead,
  EntryTrouble,
  GridEntry,
} from '../../../workbook/entry-grid/read-entry-grid';
import type { WorkbookRead } from '../../../excel/read-workbook';
import { entryRows } from './entry-rows';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';

/** Why an entry waits for somebody to decide, or cannot be taken over at all. */
export type EntryDoubt = EntryTrouble | 'linked' | 'closed';

/** What is to be known before an entry goes into the Data table; undefined when it may simply go there. */
export function doubtOf(entry: GridEntry, read: WorkbookRead): EntryDoubt | undefined {
  if (entry.trouble) return entry.trouble;
  if (closedPeriods(read.scorecard).some((period) => samePeriod(period, entry.period))) {
    return 'closed';
  }
  return isLinked(entry, read) ? 'linked' : undefined;
}

/** A formula stands in the Data table where the entry would go. */
function isLinked({ kpi, period }: GridEntry, read: WorkbookRead): boolean {
  if (!kpi) return false;
  const only: Scorecard = { ...read.scorecard, kpis: [kpi] };
  return entryRows(evaluationContext(only), period, read).some(
    (row) => row.formula !== undefined && samePeriod(row.entry.period, period),
  );
}

/** The save that takes entries of the grid over. */
export function savingOf(
  entries: readonly GridEntry[],
  { shows = 'actual' }: Pick<EntryGridRead, 'shows'>,
  workbook: Pick<OpenWorkbook, 'takeOver'>,
): Omit<Saving, 'said'> {
  const figures = entries.flatMap(({ kpi, period, value }) =>
    kpi ? [{ kpi: kpi.id, period, figures: { [shows]: value } }] : [],
  );
  const formulas = entries.flatMap(({ kpi, period, formula }) =>
    kpi && formula !== undefined ? [{ kpi: kpi.id, period, field: shows, formula }] : [],
  );
  return {
    change: (scorecard) => putFigures(scorecard, figures),
    write: (edit) => workbook.takeOver({ edit: { ...edit, formulas }, entries }),
  };
}
