import { createContext, useContext } from 'react';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { WorkbookRead } from '../../excel/read-workbook';
import type { Edit, SaveOutcome } from '../../excel/save-scorecard';
import type { SheetPlace } from '../../excel/show-cell';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { Period } from '../../scorecard/periods/period';
import type { Route } from '../frame/route';

import type { Message } from './message';
import type { Question } from './question';
import type { ShownFacts } from './shown-facts';
import type { Work } from './work';

/** What every screen has: the scorecard, what is looked at, and what can be done. */
export interface Workspace {
  readonly workbook: OpenWorkbook;
  readonly read: WorkbookRead;
  readonly hasScorecard: boolean;
  /** Those that can be looked at, the newest first. */
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly choosePeriod: (period: Period) => void;
  /** Absent for the whole scorecard. */
  readonly unit: string | undefined;
  readonly chooseUnit: (id: string | undefined) => void;
  /** The scores of the unit in the period and in the one before. */
  readonly facts: ShownFacts;
  /** The KPI of the cells that are selected in Excel. */
  readonly selectedKpi: string | undefined;
  readonly today: CalendarDate;
  /** Date and time, such as 2026-11-22T09:14:00. */
  readonly now: () => string;
  /** The name that the user goes by in records; blank until it is given in the settings. */
  readonly person: string;
  readonly version: string;

  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Selects a cell in Excel; says why when Excel cannot. */
  readonly show: (place: SheetPlace) => void;
  readonly save: (saving: Saving) => Promise<boolean>;
  /** Makes a scorecard in a workbook that has none. */
  readonly create: (scorecard: Scorecard) => Promise<SaveOutcome>;
  readonly say: (message: Message | undefined) => void;
  /** Resolves with the answer, or undefined when the question was closed. */
  readonly choose: <Answer extends string>(
    question: Question<Answer>,
  ) => Promise<Answer | undefined>;
  /** A question with one verb. */
  readonly ask: (question: Confirmation) => Promise<boolean>;
  /** Shows how far a work has come, with Cancel; one at a time. */
  readonly work: <Result>(work: Work<Result>) => Promise<Result>;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<void>;
  /** The same, draws the generated sheets again, and says so. */
  readonly reload: () => Promise<void>;
}

/**
 * A change that goes into the workbook: only the fields that differ between `base` and its change are written, what others
 * changed meanwhile stays, and what both changed is asked for.
 */
export interface Saving {
  /** The scorecard as the form showed it first; the newest one when it is absent. */
  readonly base?: Scorecard;
  readonly change: (scorecard: Scorecard) => Scorecard;
  /** What is said when it is written, with Undo beside it. */
  readonly said: string;
  /** Why; asked for when figures of closed periods change and it is absent. */
  readonly reason?: string;
  /** Writes it together with something else, such as formulas; the way of all edits when it is absent. */
  readonly write?: (edit: Edit) => Promise<SaveOutcome>;
}

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly isDestructive?: boolean;
}

const Current = createContext<Workspace | undefined>(undefined);

export const WorkspaceProvider = Current.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(Current);
  if (!workspace) throw new Error('Screens stand inside a WorkspaceProvider.');
  return workspace;
}
