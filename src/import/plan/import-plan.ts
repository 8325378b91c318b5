import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { FigureFormula } from '../../tables/write/figure-formula';
import type { Corrections } from '../corrections/corrections';
import type { ImportProblem } from '../proposal/import-problem';
import type { SourceSheet } from '../sheet/source-sheet';

/** What the user wants of figures: live formulas to the source cells, or copies of what they hold now. */
export interface PlanOptions {
  readonly actuals: 'formulas' | 'values';
  readonly targets: 'formulas' | 'values';
  /** When the import is run. */
  readonly today: CalendarDate;
  /** What the user said; kept in the Imports table for the next time. */
  readonly corrections: readonly Corrections[];
  /** The sheets that were read: what links by key need; without them all links are to cells. */
  readonly sheets?: readonly SourceSheet[];
}

/** What an import comes to, for the last question before it is written. */
export interface ImportCounts {
  readonly kpisAdded: number;
  readonly kpisUpdated: number;
  /** KPIs that an earlier import of these sheets brought and that they no longer have; they stay, marked in a note. */
  readonly kpisVanished: number;
  /** Perspectives that the scorecard did not have. */
  readonly perspectivesAdded: number;
  readonly objectivesAdded: number;
  readonly unitsAdded: number;
  readonly actuals: number;
  readonly targets: number;
  /** KPIs whose target is of a longer period than they are measured in: it holds for each of their periods. */
  readonly targetsSame: number;
  /** The same, but each period has its part, because the KPI adds up to the target. */
  readonly targetsDivided: number;
  /** Of the figures, those that are formulas to the source. */
  readonly formulas: number;
  /** Rows of the regions that are no KPIs: totals, sections, notes. */
  readonly rowsSkipped: number;
}

/** The scorecard as it is after the import. Nothing is written; the source is not touched. */
export interface ImportPlan {
  readonly scorecard: Scorecard;
  /** Figures of `scorecard.readings` whose cells are to hold formulas; their values are what these give now. */
  readonly formulas: readonly FigureFormula[];
  readonly counts: ImportCounts;
  readonly problems: readonly ImportProblem[];
}
