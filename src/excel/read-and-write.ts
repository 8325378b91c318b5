import type { ExcelFault } from './excel-fault';
import { patiently, type Patience } from './patiently';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { restoreWorkbook, type Restored } from './restore-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import type { Refusal, SaveOutcome } from './save-outcome';
import { supports } from './supports';
import { carryOut } from './writing/step';
import type { WritePlan } from './writing/write-plan';

export type Planned = Refusal | { readonly kind: 'planned'; readonly plan: WritePlan };

/** How often a write is begun anew because somebody has begun to edit a cell after it was planned. */
const ATTEMPTS = 3;
/** All changes of a write as one step of Excel's undo. */
const ONE_UNDO = '1.20';

/**
 * Reads the workbook, plans a write by what stands in it, and carries it out. A write that breaks off is taken back.
 *
 * A job that waits for the end of somebody's edit of a cell has only read, so that one may give up waiting. Excel refuses the
 * first request of a write during an edit before anything of it is done; then all begins anew, with the newest cells. So it
 * does when Excel cannot make one undo of it: what of it was done by then is no change any more.
 */
export async function readAndWrite(
  planOf: (read: WorkbookRead, context: Excel.RequestContext) => Planned | Promise<Planned>,
  patience?: Patience,
): Promise<SaveOutcome> {
  let isOneUndo = supports(ONE_UNDO);
  for (let attempt = 1; ; attempt += 1) {
    const reading = runExcel(async (context) => planOf(await readWorkbook(context), context));
    const planned = await patiently(reading, patience);
    if (planned === 'cancelled') return { kind: 'cancelled' };
    if (!planned.ok) return { kind: 'failed', fault: planned.fault };
    if (planned.value.kind !== 'planned') return planned.value;
    const { plan } = planned.value;
    const written = await write(plan, isOneUndo && !plan.isRecorded);
    if (written.ok) return { kind: 'saved' };
    const { fault } = written;
    if (fault.code === 'UndoNotSupported' && isOneUndo) isOneUndo = false;
    else if (fault.kind !== 'cell being edited' || attempt >= ATTEMPTS) {
      return afterFault(fault, await restoreWorkbook());
    }
  }
}

/** What has begun goes on after an edit of a cell. */
async function write(
  { requests: [first, ...others] }: WritePlan,
  isOneUndo: boolean,
): Promise<ExcelResult<void>> {
  const begun = await runExcel((context) => carryOut(context, first ? [first] : []), {
    waits: false,
    isOneUndo,
  });
  if (!begun.ok || others.length === 0) return begun;
  return runExcel((context) => carryOut(context, others));
}

function afterFault(fault: ExcelFault, restored: ExcelResult<Restored>): SaveOutcome {
  const isClean = restored.ok && restored.value !== 'unreadable';
  return { kind: isClean ? 'failed' : 'unfinished', fault };
}
