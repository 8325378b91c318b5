import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Setup } from '../../scorecard/model/setup';
import { cellContext } from '../cells/cell-context';
import type { CellContext } from '../cells/cell-type';
import { sameValue } from './same-value';

/** What cells mean once the scorecard is written. */
export interface WriteContext extends CellContext {
  /** A cell that stays says what it said: grain and fiscal year are those it was read with. */
  readonly meansTheSame: boolean;
}

/** The context of a scorecard that is written into a workbook read with another Setup, or into a new one. */
export function writeContext({ setup, kpis }: Scorecard, before: Setup | undefined): WriteContext {
  const meansTheSame = before === undefined || sameValue(calendarOf(setup), calendarOf(before));
  return { ...cellContext(setup, kpis, {}), meansTheSame };
}

function calendarOf(setup: Setup): object {
  const { calendar, grain } = settingsOf(setup);
  return { calendar, grain };
}
