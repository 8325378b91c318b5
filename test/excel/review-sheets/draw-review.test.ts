import { openWorkbook } from '../../../src/excel/open-workbook';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Cell } from '../../../src/review/book/cell';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { compose } from '../../../src/review/compose';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod, samePeriod } from '../../../src/scorecard/periods/period';
import { isSame } from '../../review/recalculation/differences';
import { openBook } from '../open-book';
import { inExcel, openSmall, read } from '../small-book';
import { SMALL_REVIEW, UNWATCHED } from './small-review';

const OCTOBER = monthPeriod(2026, 10);
const WIDEST = 'A1:HZ400';
/** All sheets are drawn and compared. */
const LONGEST_MS = 240_000;
/** KPIS=99 takes the whole sample, which takes longer. */
const KPIS = Number(process.env.KPIS ?? 3);

function sampleOfSome(): Scorecard {
  const sample = sampleScorecard();
  const kpis = sample.kpis.slice(0, KPIS);
  const known = new Set(kpis.map(({ id }) => id));
  const isOfThese = ({ kpi }: { readonly kpi?: string }) => kpi === undefined || known.has(kpi);
  return {
    ...{ ...sample, kpis, readings: sample.readings.filter(isOfThese) },
    ...{ analyses: sample.analyses.filter(isOfThese), actions: sample.actions.filter(isOfThese) },
    ...{ snapshots: [], kpiReviews: [], changes: [], initiatives: [] },
  };
}

/** Every cell of the book whose sheet in the workbook holds something else. */
async function differences({ sheets }: ReviewBook): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getRange(WIDEST).load({ values: true }),
    );
    await context.sync();
    return sheets.flatMap(({ name, cells }, index) => {
      const values = (found[index]?.values ?? []) as (string | number | boolean)[][];
      return cells.flatMap(({ row, column, content }) => {
        const is = values[row - 1]?.[column - 1];
        return isSame(wanted(content), is)
          ? []
          : [`${name} ${row},${column} holds ${JSON.stringify(is)}`];
      });
    });
  });
}

function wanted(content: Cell['content']): string | number | boolean {
  if (typeof content === 'object') return content.result;
  return content ?? '';
}

async function cell(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

async function chartsOf(sheet: string): Promise<number> {
  return Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem(sheet).charts.getCount();
    await context.sync();
    return count.value;
  });
}

describe('the review of the sample as sheets', () => {
  const sample = sampleOfSome();
  const composed = compose(sample, OCTOBER, { sheetPrefix: '2026-10 ' });
  // What shows a trend stands in cells that the book leaves blank.
  const book = {
    ...composed,
    sheets: composed.sheets.map((sheet) => ({ ...sheet, sparklines: [] })),
  };

  it(
    'holds the numbers of the file in three syncs more than it has sheets, and follows the tables',
    async () => {
      const node = openBook();
      await openWorkbook.save({ base: EMPTY_SCORECARD, mine: sample });
      const before = node.host.traffic.syncs;
      const sheets = book.sheets.map(({ name }) => name);
      const told: string[] = [];
      const drawn = await openWorkbook.drawReview(
        { ...SMALL_REVIEW, book },
        { ...UNWATCHED, report: ({ name }) => void told.push(name) },
      );
      expect(drawn).toEqual({ kind: 'drawn', sheets });
      expect(node.host.traffic.syncs - before).toBe(sheets.length + 3);
      expect(told.reverse()).toEqual(sheets);
      expect([node.host.unsupported, node.host.hostFaults]).toEqual([[], []]);
      expect(await differences(book)).toEqual([]);
      expect(await chartsOf('2026-10 Financial')).toBe(book.sheets[2]?.charts.length);
      expect((await read()).scorecard.setup.writeInProgress).toBeUndefined();
      await followsTheTable();
    },
    LONGEST_MS,
  );

  /** A figure that changes in the Data table, and then the rows of that table in another order. */
  async function followsTheTable(): Promise<void> {
    const readings = sample.readings.map((one) =>
      one.kpi === sample.kpis[0]?.id && samePeriod(one.period, OCTOBER)
        ? { ...one, actual: 4321 }
        : one,
    );
    await openWorkbook.save({ base: sample, mine: { ...sample, readings } });
    expect(await cell('2026-10 Scorecard', 'E11')).toBe(4321);
    await inExcel(({ tables }) => {
      tables.getItem('BSC_Data').sort.apply([{ key: 1, ascending: false }]);
    });
    expect(await cell('2026-10 Scorecard', 'E11')).toBe(4321);
  }
});

const SHEETS = SMALL_REVIEW.book.sheets.map(({ name }) => name);

describe('a review as sheets', () => {
  it('has names of its own, keeps texts as texts, and is removed without anything else', async () => {
    await openSmall();
    const draw = () => openWorkbook.drawReview(SMALL_REVIEW, UNWATCHED);
    expect(await draw()).toEqual({ kind: 'drawn', sheets: SHEETS });
    expect(await draw()).toEqual({ kind: 'name taken', sheets: SHEETS });
    expect(await cell('2026-10 Summary', 'B2')).toBe('=1+1 is no formula');
    expect(await cell('2026-10 Summary', 'B3')).toBe('14 BSC_Score');
    expect((await read()).names).not.toContain('BSC_Score');
    const removed = await openWorkbook.removeReview(['Setup', ...SHEETS]);
    expect(removed).toEqual({ kind: 'removed', sheets: 2 });
    expect((await read()).sheets.map(({ name }) => name)).toContain('Setup');
  });

  it('goes with the rest of this add-in when that is removed', async () => {
    await openSmall();
    await openWorkbook.drawReview(SMALL_REVIEW, UNWATCHED);
    const removed = await openWorkbook.remove('ranges', () => false);
    expect(removed).toEqual({ kind: 'removed', left: 0 });
    const left = (await read()).sheets.map(({ name }) => name);
    expect(left.filter((name) => SHEETS.includes(name))).toEqual([]);
  });

  it('that is stopped can be taken back or kept, with a word on what was not built', async () => {
    await openSmall();
    const before = (await read()).sheets;
    const stopped = { kind: 'stopped', done: 1, total: 2 };
    expect(await openWorkbook.drawReview(SMALL_REVIEW, stopping())).toEqual(stopped);
    expect((await read()).scorecard.setup.writeInProgress).toContain('2026-10 Summary');
    expect(await openWorkbook.restore()).toEqual({ ok: true, value: 'restored' });
    expect((await read()).sheets).toEqual(before);
    await openWorkbook.drawReview(SMALL_REVIEW, stopping());
    expect(await openWorkbook.keepAsItIs()).toEqual({ ok: true, value: 'kept' });
    expect(await cell('2026-10 Summary', 'B2')).toBe('This sheet of the review was not built.');
    expect(await cell('2026-10 Figures', 'B2')).toBe(7);
    expect((await read()).scorecard.setup.writeInProgress).toBeUndefined();
  });
});

/** Stops after the first sheet. */
function stopping() {
  const stop = new AbortController();
  const report = (): void => {
    stop.abort();
  };
  return { signal: stop.signal, report };
}
