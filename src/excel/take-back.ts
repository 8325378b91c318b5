import type { TableChanges } from '../tables/write/table-changes';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { restoreIn } from './restore-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import { leftoverSteps } from './writing/leftover-steps';
import { carryOut, inRequests } from './writing/step';
import type { WritePlan } from './writing/write-plan';

/** What was found of a write that Excel has refused, and what became of it. */
export type TakenBack =
  /** The workbook is as it was before. */
  | 'as before'
  /** All of it is in the workbook: only the answer was lost, or nothing but rows that go was left to do and is done now. */
  | 'complete'
  /** The record of another write stands there, or one that somebody has changed. */
  | 'unreadable';

/**
 * Looks at a workbook after a write was refused, and takes back what it has left: by the record in the workbook, or where
 * that says nothing by what was planned.
 *
 * @param before the workbook as it was read for the plan
 */
export function takeBack(plan: WritePlan, before: WorkbookRead): Promise<ExcelResult<TakenBack>> {
  return runExcel(async (context) => {
    const now = await readWorkbook(context);
    const restored = await restoreIn(context, now);
    if (restored === 'unreadable' || restored === 'was removing') return 'unreadable';
    if (restored === 'restored') return 'as before';
    if (restored === 'finished') return 'complete';
    if (plan.isDone?.(now) === true) return 'complete';
    const rest = plan.rest?.(now);
    if (rest?.kind === 'planned' && isEnd(rest.plan, plan)) {
      await carryOut(context, rest.plan.requests);
      return 'complete';
    }
    await carryOut(context, inRequests(leftoverSteps(plan, before, now)));
    return 'as before';
  });
}

/** Nothing is left of a plan, or only a part of its last steps: rows that have gone cannot be brought back. */
function isEnd(rest: WritePlan, plan: WritePlan): boolean {
  if (rest.makesSheets || !rest.changes.every(onlyDeletes)) return false;
  return sizeOf(rest) === 0 || sizeOf(rest) < sizeOf(plan) || plan.makesSheets;
}

function onlyDeletes({ addedColumns, cells, appended }: TableChanges): boolean {
  return [addedColumns, cells, appended].every(({ length }) => length === 0);
}

function sizeOf({ changes }: WritePlan): number {
  return changes.reduce(
    (sum, { addedColumns, cells, appended, deleted }) =>
      sum + addedColumns.length + cells.length + appended.length + deleted.length,
    0,
  );
}
