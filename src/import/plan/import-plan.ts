import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { FigureFormula, FigureValue } from '../../tables/write/figure-formula';
import type { Corrections } from '../corrections/corrections';
import type { ImportProblem } from '../proposal/import-problem';
import type { Series } from '../proposal/proposal';
import type { SourceSheet } from '../sheet/source-sheet';
import type { OutdatedLink } from './outdated-links';

/**
 * What becomes of links whose cells show another period now and whose own figure nothing tells: they keep what the cells show,
 * or are left blank. Those of closed periods get what was closed. `links`: all of them stay links.
 */
export type OutdatedChoice = 'shown' | 'blank' | 'links';

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
  /** The figures of the Data table that are formulas now. */
  readonly links?: readonly FigureFormula[];
  /** Undefined while the user has not said it: those that nothing tells stay links until then. */
  readonly outdated?: OutdatedChoice | undefined;
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
  /** Those that are links now and become copies of what the sheet says. */
  readonly copies: readonly FigureValue[];
  /** Links whose cells show another period now. */
  readonly outdated: readonly OutdatedLink[];
  /** What becomes of them, where they do not stay links. */
  readonly frozen: readonly FigureValue[];
  readonly counts: ImportCounts;
  /** The KPIs of the scorecard that the sheets have, and those that they no longer have, by ID. */
  readonly imported: ReadonlySet<string>;
  readonly vanished: ReadonlySet<string>;
  /** KPIs whose target is of a longer period than they are measured in, by their IDs in the proposal: what became of it. */
  readonly spreads: ReadonlyMap<string, Series>;
  readonly problems: readonly ImportProblem[];
}
