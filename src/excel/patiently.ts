import { runExcel } from './run-excel';

/** Who waits for Excel while somebody is editing a cell there. */
export interface Patience {
  /** Told once when a job waits for the end of such an edit for longer than one notices. */
  readonly waiting: () => void;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
}

/** After this time a job that has no answer may be waiting for somebody who edits a cell. */
const LONG_MS = 1_500;

/** What a job that only reads answers, or `cancelled` as soon as its user gives up waiting. */
export async function patiently<Value>(
  job: Promise<Value>,
  patience: Patience | undefined,
): Promise<Value | 'cancelled'> {
  if (!patience) return job;
  const { waiting, signal } = patience;
  let isOver = false;
  const timer = setInterval(() => {
    void isCellEdited().then((isEdited) => {
      if (!isEdited || isOver) return;
      clearInterval(timer);
      waiting();
    });
  }, LONG_MS);
  const cancelled = new Promise<'cancelled'>((resolve) => {
    const cancel = () => {
      resolve('cancelled');
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
  try {
    return await Promise.race([job, cancelled]);
  } finally {
    isOver = true;
    clearInterval(timer);
  }
}

/** Asked with a request that does not wait itself. */
async function isCellEdited(): Promise<boolean> {
  const asked = await runExcel(
    async (context) => {
      context.workbook.load({ name: true });
      await context.sync();
    },
    { waits: false, onlyReads: true },
  );
  return !asked.ok && asked.fault.kind === 'cell being edited';
}
