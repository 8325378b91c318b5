import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/excel/open-workbook';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import type { Cell } from '../../../src/review/book/cell';
import type { ReviewBook } from '../../../src/review/book/review-book';
import type { ReviewSheet } from '../../../src/review/book/review-sheet';
import { compose } from '../../../src/review/compose';
import { reviewFileName } from '../../../src/review/review-file-name';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { textsIn } from '../../../src/strings/texts';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { readSourceSheets } from '../../../src/xlsx/read-source-sheets';
import { writeReview } from '../../../src/xlsx/review/write-review';
import { scratchFolder } from '../../cli/scratch-folder';
import { watchedRun } from '../../cli/watched-run';
import { isSame } from '../../review/recalculation/differences';
import { sdkErrors } from '../../xlsx/sdk-validator';
import { openBook } from '../open-book';
import { inExcel } from '../small-book';
import { SMALL_REVIEW, UNWATCHED } from './small-review';

const OCTOBER = monthPeriod(2026, 10);
const PREFIX = '2026-10 ';
const HOSTILE = ['=1+1', '+A1', '@x'];
/** It draws a review and opens another one. */
const LONGEST_MS = 240_000;
const WIDEST = 'A1:HZ300';
const folder = scratchFolder();

/** Three KPIs of the sample under names that a program could take for formulas, and a company that no file could be called after. */
function hostileScorecard(): Scorecard {
  const sample = sampleScorecard();
  const kpis = sample.kpis.slice(0, HOSTILE.length).map((kpi, index) => ({
    ...{ ...kpi, name: HOSTILE[index] ?? '', owner: `=${index}+1` },
  }));
  const known = new Set(kpis.map(({ id }) => id));
  const isOfThese = ({ kpi }: { readonly kpi?: string }) => kpi !== undefined && known.has(kpi);
  return {
    ...sample,
    setup: { ...sample.setup, company: '=A1/..\\*?[Sao]:Mai', currentPeriod: OCTOBER },
    perspectives: sample.perspectives.map((each) => ({ ...each, name: `=[${each.name}]/*` })),
    kpis,
    readings: sample.readings.filter(isOfThese),
    analyses: sample.analyses
      .filter(isOfThese)
      .map((each) => ({ ...each, whatHappened: '=HYPERLINK("http://x","y")' })),
    actions: sample.actions.filter(isOfThese).map((each) => ({ ...each, action: '@SUM(1,1)' })),
    ...{ snapshots: [], kpiReviews: [], changes: [], initiatives: [] },
    units: sample.units.slice(0, 2),
  };
}

interface Shown {
  readonly value: unknown;
  /** As people see it. */
  readonly text: unknown;
}

/** What every cell of a sheet shows in the workbook that is open. */
async function shownOn(names: readonly string[]): Promise<((cell: Cell) => Shown)[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) =>
      context.workbook.worksheets.getItem(name).getRange(WIDEST).load({ values: true, text: true }),
    );
    await context.sync();
    return ranges.map(({ values, text }) => ({ row, column }: Cell) => ({
      value: (values as unknown[][])[row - 1]?.[column - 1],
      text: (text as unknown[][])[row - 1]?.[column - 1],
    }));
  });
}

/** The cells that both have: the small columns in cells are letters in a workbook, and the list of what was built names the sheets. */
function shared({ cells, sparklines }: ReviewSheet): Cell[] {
  const drawn = new Set(
    sparklines.flatMap(({ lines }) => lines.map(({ cell }) => `${cell.row}:${cell.column}`)),
  );
  return cells.filter(
    ({ row, column, content }) =>
      !drawn.has(`${row}:${column}`) &&
      !(typeof content === 'string' && content.startsWith(PREFIX)),
  );
}

function wanted({ content }: Cell): unknown {
  return typeof content === 'object' ? content.result : (content ?? '');
}

function isAlike(one: unknown, other: unknown): boolean {
  return isSame(one as string | number, other as string | number);
}

describe('a review', () => {
  const scorecard = hostileScorecard();
  const inSheets = compose(scorecard, OCTOBER, { sheetPrefix: PREFIX, isDraft: true });

  it(
    'has the same numbers as sheets, as a new workbook, as a file and in bsc status, and no text of a user is a formula',
    async () => {
      const node = openBook();
      await openWorkbook.save({ base: EMPTY_SCORECARD, mine: scorecard });
      const drawn = await openWorkbook.drawReview({ ...SMALL_REVIEW, book: inSheets }, UNWATCHED);
      expect(drawn.kind).toBe('drawn');
      const sheets = await shownOn(inSheets.sheets.map(({ name }) => name));
      const created = await asNewWorkbook(node.host);
      const file = folder.at('scorecard.xlsx');
      writeFileSync(file, node.save());
      const out = folder.at('review.xlsx');
      await watchedRun(['review', file, '--period', '2026-10', '--out', out]);
      const written = readFileSync(out);
      expect([checkPackage(created), checkPackage(written)]).toEqual([[], []]);
      openBook({ book: new Uint8Array(created) });
      await inExcel(({ application }) => {
        application.calculate('Full');
      });
      const inWorkbook = await shownOn(
        inSheets.sheets.map(({ name }) => name.slice(PREFIX.length)),
      );
      expect(differencesBetween(inSheets, sheets, inWorkbook)).toEqual([]);
      expect(differencesIn(new Uint8Array(written), inSheets, sheets)).toEqual([]);
      expect(await sdkErrors(written, 'Office2016')).toEqual([]);
      const { printed } = await watchedRun(['status', file, '--period', '2026-10', '--json']);
      expectSameAsStatus(JSON.parse(printed.join('\n')) as Status, inSheets, sheets);
    },
    LONGEST_MS,
  );

  it('has a file name that every disk takes, and names of sheets that Excel takes', () => {
    const name = reviewFileName(scorecard, OCTOBER, undefined, textsIn('en'));
    expect(name).not.toMatch(/[\\/:*?"<>|]/);
    expect(name).toMatch(/2026-10\.xlsx$/);
    for (const sheet of inSheets.sheets) expect(sheet.name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
  });

  async function asNewWorkbook(host: { readonly opened: readonly string[] }): Promise<Buffer> {
    const review = await writeReview(compose(scorecard, OCTOBER, { isDraft: true }));
    if (!review.ok) throw new Error(review.problem.code);
    await openWorkbook.createWorkbook(review.bytes);
    return Buffer.from(host.opened.at(-1) ?? '', 'base64');
  }
});

type ShownOf = Awaited<ReturnType<typeof shownOn>>;

/** Every cell that differs from the book or from the other workbook, in its value or in what is seen, or shows #NAME?. */
function differencesBetween({ sheets }: ReviewBook, one: ShownOf, other: ShownOf): string[] {
  return sheets.flatMap((sheet, index) =>
    shared(sheet).flatMap((cell) => {
      const [here, there] = [one[index]?.(cell), other[index]?.(cell)];
      const isEqual =
        isAlike(here?.value, there?.value) &&
        isAlike(wanted(cell), here?.value) &&
        here?.text === there?.text &&
        here?.value !== '#NAME?';
      const at = `${sheet.name} ${cell.row},${cell.column}`;
      return isEqual ? [] : [`${at}: ${JSON.stringify([wanted(cell), here, there])}`];
    }),
  );
}

/** The same for what stands in a file, for who opens it without calculating it. */
function differencesIn(file: Uint8Array, { sheets }: ReviewBook, shown: ShownOf): string[] {
  const read = readSourceSheets(file);
  if (!read.ok) return [read.problem.code];
  const written = new Map(read.sheets.map(({ name, cells }) => [name, cells]));
  return sheets.flatMap((sheet, index) =>
    shared(sheet).flatMap((cell) => {
      const cells = written.get(sheet.name.slice(PREFIX.length));
      const value = cells?.get(cell.row - 1)?.get(cell.column - 1)?.value ?? '';
      const inFile = typeof value === 'object' ? value.error : value;
      const here = shown[index]?.(cell).value;
      const at = `${sheet.name} ${cell.row},${cell.column}`;
      return isAlike(inFile, here) ? [] : [`${at}: ${JSON.stringify([inFile, here])}`];
    }),
  );
}

interface Status {
  readonly overall: { readonly score: number };
  readonly kpis: readonly {
    readonly id: string;
    readonly name: string;
    readonly actual: number | null;
    readonly target: number | null;
    readonly achievement: number | null;
  }[];
}

function expectSameAsStatus(status: Status, { sheets, names }: ReviewBook, shown: ShownOf): void {
  const index = sheets.findIndex(({ name }) => name === `${PREFIX}Scorecard`);
  const at = (row: number, column: number) => shown[index]?.({ row, column, style: {} }).value;
  const rows = new Map(
    sheets[index]?.cells.flatMap(({ row, column, content }) =>
      column === 2 && typeof content === 'string' ? [[content, row] as const] : [],
    ),
  );
  expect(status.kpis.map(({ name }) => name)).toEqual(HOSTILE);
  for (const { id, name, actual, target, achievement } of status.kpis) {
    const row = rows.get(id) ?? 0;
    expect([id, at(row, 3)]).toEqual([id, name]);
    const figures = [actual, target, achievement].map((figure) => figure ?? '');
    figures.forEach((figure, offset) => {
      const column = [5, 6, 9][offset] ?? 0;
      expect([id, column, isAlike(figure, at(row, column))]).toEqual([id, column, true]);
    });
  }
  const score = names.get('BSC_Score');
  const { top: row = 0, left: column = 0 } = score?.block ?? {};
  const home = sheets.findIndex(({ name }) => name === score?.sheet);
  const overall = shown[home]?.({ row, column, style: {} }).value;
  expect(isAlike(status.overall.score * 100, overall)).toBe(true);
}
