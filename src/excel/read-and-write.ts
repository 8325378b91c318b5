import type { ExcelFault } from './excel-fault';
import { patiently, type Patience } from './patiently';
import { readWorkbook, type WorkbookRead } from './read-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import type { Refusal, SaveOutcome } from './save-outcome';
import { supports } from './supports';
import { takeBack } from './take-back';
import { carryOut } from './writing/step';
import type { WritePlan } from './writing/write-plan';

export type Planned = Refusal | { readonly kind: 'planned'; readonly plan: WritePlan };

/** Who follows a long write. */
export interface WriteWatch {
  /** Told before each request. */
  readonly report: (progress: { readonly done: number; readonly total: number }) => void;
  /** Stops before the next request; what was written is taken back. */
  readonly signal: AbortSignal;
}

/** How often a write is begun anew because somebody has begun to edit a cell after it was planned. */
const ATTEMPTS = 3;
/** All changes of a write as one step of Excel's undo. */
const ONE_UNDO = '1.20';

/**
 * Reads the workbook, plans a write by what stands in it, and carries it out. A write that breaks off is taken back, and one of
 * which only the answer was lost is found to be done.
 *
 * A job that waits for the end of somebody's edit of a cell has only read, so that one may give up waiting. Excel refuses the
 * first request of a write during an edit before anything of it is done; then all begins anew, with the newest cells. So it
 * does when Excel cannot make one undo of it: what of it was done by then is no change any more.
 */
export async function readAndWrite(
  planOf: (read: WorkbookRead, context: Excel.RequestContext) => Planned | Promise<Planned>,
  patience?: Patience,
  watch?: WriteWatch,
): Promise<SaveOutcome> {
  let isOneUndo = supports(ONE_UNDO);
  for (let attempt = 1; ; attempt += 1) {
    const reading = runExcel(async (context) => {
      const read = await readWorkbook(context);
      return { read, planned: await planOf(read, context) };
    });
    const looked = await patiently(reading, patience);
    if (looked === 'cancelled') return { kind: 'cancelled' };
    if (!looked.ok) return { kind: 'failed', fault: looked.fault };
    const { read, planned } = looked.value;
    if (planned.kind !== 'planned') return planned;
    if (watch?.signal.aborted) return { kind: 'cancelled' };
    const { plan } = planned;
    const written = await write(plan, isOneUndo && !plan.isRecorded, watch);
    if (written.ok && written.value === 'written') return { kind: 'saved' };
    if (written.ok) return stopped(plan, read);
    const { fault } = written;
    if (fault.code === 'UndoNotSupported' && isOneUndo) isOneUndo = false;
    else if (fault.kind !== 'cell being edited' || attempt >= ATTEMPTS) {
      const found = await takeBack(plan, read);
      if (!found.ok || found.value === 'unreadable') return { kind: 'unfinished', fault };
      return found.value === 'complete' ? { kind: 'saved' } : { kind: 'failed', fault };
    }
  }
}

/** What was written of a write that its user stopped is taken back. */
async function stopped(plan: WritePlan, read: WorkbookRead): Promise<SaveOutcome> {
  const found = await takeBack(plan, read);
  if (found.ok && found.value !== 'unreadable') {
    return found.value === 'complete' ? { kind: 'saved' } : { kind: 'cancelled' };
  }
  const fault: ExcelFault = found.ok ? { kind: 'unexpected', code: 'Stopped' } : found.fault;
  return { kind: 'unfinished', fault };
}

/** What has begun goes on after an edit of a cell. */
async function write(
  { requests }: WritePlan,
  isOneUndo: boolean,
  watch: WriteWatch | undefined,
): Promise<ExcelResult<'written' | 'stopped'>> {
  const [first, ...others] = requests;
  const total = requests.length;
  watch?.report({ done: 0, total });
  const begun = await runExcel((context) => carryOut(context, first ? [first] : []), {
    waits: false,
    isOneUndo,
  });
  if (!begun.ok) return begun;
  if (others.length === 0) return { ok: true, value: 'written' };
  return runExcel(async (context) => {
    for (const [index, steps] of others.entries()) {
      if (watch?.signal.aborted) return 'stopped';
      watch?.report({ done: index + 1, total });
      await carryOut(context, [steps]);
    }
    return 'written';
  });
}
