import type { ReviewSheet } from '../../review/book/review-sheet';
import { SETUP } from '../../tables/schema/setup';
import { markFormula, SHEET_MARK } from '../../workbook/sheet-mark';
import { refusalOf } from '../allowed-plan';
import { readWorkbook, type WorkbookRead } from '../read-workbook';
import { runExcel, type ExcelResult } from '../run-excel';
import type { Refusal } from '../save-outcome';
import { takeBack } from '../take-back';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { clearRecord, keepRecord } from '../writing/record-steps';
import { safeText } from '../writing/safe-text';
import { carryOut, inRequests, type Step } from '../writing/step';
import { recordText } from '../writing/write-record';
import type { WritePlan } from '../writing/write-plan';
import { liveFigures } from './live-figures';
import type { DrawingWatch, ReviewDrawing, ReviewDrawn } from './review-drawing';
import { reviewMark } from './review-mark';
import { sheetRequests } from './sheet-requests';

/**
 * Draws a review as sheets of the open workbook: two syncs to read, one to make the sheets, and one for each sheet, or for each
 * 4 MB of one. Setup says from the first one to the last that the sheets are being made, so that what is left of a review
 * that broke off, or was stopped after a sheet, can be kept or taken back, also at the next start.
 */
export async function drawReview(
  drawing: ReviewDrawing,
  watch: DrawingWatch,
): Promise<ReviewDrawn> {
  const looked = await runExcel(readWorkbook, { onlyReads: true });
  if (!looked.ok) return { kind: 'failed', fault: looked.fault };
  const read = looked.value;
  const planned = plannedDrawing(drawing, read);
  if ('kind' in planned) return planned;
  const drawn = await draw(planned, watch);
  if (drawn.ok) return drawn.value;
  const { fault } = drawn;
  const found = await takeBack(planOf(planned), read);
  const hears = await runExcel(hearAgain, { onlyReads: true });
  const isKnown = found.ok && found.value !== 'unreadable' && hears.ok;
  if (!isKnown) return { kind: 'unfinished', fault };
  return found.value === 'complete'
    ? { kind: 'drawn', sheets: planned.sheets }
    : { kind: 'failed', fault };
}

interface PlannedDrawing {
  readonly sheets: readonly string[];
  readonly begin: Step[][];
  /** In the order in which they are drawn. */
  readonly parts: readonly { readonly name: string; readonly requests: Step[][] }[];
}

function plannedDrawing(
  drawing: ReviewDrawing,
  read: WorkbookRead,
): PlannedDrawing | Refusal | Extract<ReviewDrawn, { readonly kind: 'name taken' }> {
  const { book } = drawing;
  const sheets = book.sheets.map(({ name }) => name);
  const refusal = refusalOf(read);
  if (refusal) return refusal;
  if (read.state.isStructureProtected) return { kind: 'structure protected' };
  const { setup } = read.layout;
  if (!setup) return { kind: 'missing', tables: [SETUP.name] };
  const there = new Set(read.sheets.map(({ name }) => name.toLowerCase()));
  const taken = sheets.filter((name) => there.has(name.toLowerCase()));
  if (taken.length > 0) return { kind: 'name taken', sheets: taken };
  const record = recordText({ sheets, names: [], tables: [] });
  const live = isLive(book) ? liveFigures(read.layout) : () => undefined;
  // What others point to comes first: the figures, then what is reckoned from them, and the Summary at last.
  const inOrder = [...book.sheets].reverse();
  const end = [clearRecord(setup, record), endStep(sheets[0] ?? '')];
  return {
    sheets,
    begin: inRequests([...keepRecord(setup, record), beginStep(), ...makeSteps(drawing)]),
    parts: inOrder.map((sheet, index) => ({
      name: sheet.name,
      requests: sheetRequests(sheet, book, live, index === inOrder.length - 1 ? end : []),
    })),
  };
}

/** Above that many figures a change of one would take Excel too long; the sheets then say what stood in the tables. */
const MOST_LIVE = 5_000;

function isLive({ sheets }: ReviewDrawing['book']): boolean {
  let count = 0;
  for (const { cells } of sheets) {
    for (const { source } of cells) if (source) count += 1;
  }
  return count <= MOST_LIVE;
}

/** Excel refuses the first request while a cell is edited, before anything of it is done; later ones wait. */
async function draw(
  { begin, parts, sheets }: PlannedDrawing,
  { report, signal }: DrawingWatch,
): Promise<ExcelResult<ReviewDrawn>> {
  const begun = await runExcel((context) => carryOut(context, begin), { waits: false });
  if (!begun.ok) return begun;
  const total = parts.length;
  return runExcel(async (context) => {
    for (const [done, { name, requests }] of parts.entries()) {
      if (signal.aborted) {
        await hearAgain(context);
        return { kind: 'stopped', done, total };
      }
      report({ done, total, name });
      for (const request of requests) {
        const isLast = done === total - 1 && request === requests.at(-1);
        await quietly(context, request, isLast);
      }
    }
    return { kind: 'drawn', sheets };
  });
}

/**
 * Nothing is drawn on the screen before all calls of a request are done, and nothing is calculated before those of the last one:
 * Excel leaves the calculation to who suspends it.
 */
async function quietly(
  context: Excel.RequestContext,
  request: readonly Step[],
  isLast: boolean,
): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  if (!isLast) application.suspendApiCalculationUntilNextSync();
  await carryOut(context, [request]);
}

/** Excel does not tell this program of its own changes meanwhile. */
function beginStep(): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ runtime }) => {
      runtime.enableEvents = false;
    },
  };
}

function endStep(first: string): Step {
  return {
    bytes: BYTES_OF_A_CALL * 2,
    add: ({ workbook, runtime }) => {
      workbook.application.calculate('Recalculate');
      workbook.worksheets.getItem(first).activate();
      runtime.enableEvents = true;
    },
  };
}

async function hearAgain(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate('Recalculate');
  context.runtime.enableEvents = true;
  await context.sync();
}

/** All sheets at once, because formulas and links of one name the others; each says that it is not drawn yet. */
function makeSteps({ book, period, unfinished }: ReviewDrawing): Step[] {
  const mark = markFormula(reviewMark(period));
  return book.sheets.map(({ name }: ReviewSheet) => ({
    bytes: BYTES_OF_A_CALL * 4,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.add(name);
      sheet.names.add(SHEET_MARK, mark).visible = false;
      sheet.getRange('B2').values = [[safeText(unfinished)]];
    },
  }));
}

/** The same as a write that can be looked at after a refusal. */
function planOf({ sheets, begin, parts }: PlannedDrawing): WritePlan {
  return {
    changedSheets: [],
    makesSheets: true,
    isRecorded: true,
    requests: [...begin, ...parts.flatMap(({ requests }) => requests)],
    made: { sheets, names: [] },
    changes: [],
    isDone: ({ sheets: now }) => {
      const there = new Set(now.map(({ name }) => name));
      return sheets.every((name) => there.has(name));
    },
  };
}
