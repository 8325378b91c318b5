import type { Frame } from 'playwright-core';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { monthPeriod, samePeriod } from '../../../../src/scorecard/periods/period';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { valueOf } from '../browser/grid-cells';
import { press } from '../browser/pane-hands';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

const FLOW_MS = 300_000;
/** Sixteen sheets are drawn and calculated. */
const BUILDING_MS = 180_000;
const OCTOBER = monthPeriod(2026, 10);
/** Enough for a review with cards, points lost and a scorecard. */
const KPIS = 4;

async function openSample({ page }: Stage): Promise<void> {
  const sample = sampleScorecard();
  const kpis = sample.kpis.slice(0, KPIS);
  const known = new Set(kpis.map(({ id }) => id));
  const isOfThese = ({ kpi }: { readonly kpi?: string }) => kpi === undefined || known.has(kpi);
  const scorecard = {
    ...sample,
    ...{ kpis, setup: { ...sample.setup, currentPeriod: OCTOBER } },
    readings: sample.readings.filter(isOfThese),
    actions: sample.actions.filter(isOfThese),
    analyses: sample.analyses.filter(
      ({ kpi, period }) => known.has(kpi) && samePeriod(period, OCTOBER),
    ),
    ...{ snapshots: [], kpiReviews: [], changes: [], initiatives: [] },
  };
  const written = await writeWorkbook(scorecardWorkbook(scorecard));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Review.xlsx'), bytes);
}

async function sheetNames(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** The month's review as sheets of the workbook: built, looked at, and removed again. */
export function describeReview(stage: Stage): void {
  describe('the review of the month', () => {
    beforeAll(() => openSample(stage));

    it(
      'is built as sheets beside the tables, and taken away again',
      async () => {
        const { page } = stage;
        const pane = await stage.pane();
        await pane.getByRole('tab', { name: 'Review' }).click();
        await pane.getByRole('heading', { level: 1, name: 'Oct 2026 review' }).waitFor();
        const before = await sheetNames(pane);
        await press(pane, /^Build (?:review|draft)$/);
        await pane
          .getByText(/^Review built: \d+ sheets/)
          .first()
          .waitFor({ timeout: BUILDING_MS });
        const drawn = (await sheetNames(pane)).filter((name) => !before.includes(name));
        expect(drawn[0]).toBe('2026-10 Summary');
        expect(drawn.every((name) => name.startsWith('2026-10 '))).toBe(true);
        await expect(valueOf(page, "'2026-10 Scorecard'!E11")).resolves.toBe(4_830);
        await press(pane, 'Remove these sheets');
        await pane
          .getByRole('alertdialog')
          .getByRole('button', { name: 'Remove the sheets' })
          .click();
        await said(pane, /^Removed \d+ sheets of the review/);
        await expect(sheetNames(pane)).resolves.toEqual(before);
      },
      FLOW_MS,
    );
  });
}
