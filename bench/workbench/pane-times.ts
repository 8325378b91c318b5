import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { launchBrowser } from '../../test/workbench/e2e/browser/launch-browser';
import { startProgram } from '../../test/workbench/e2e/browser/running-program';
import { visit, type Visit } from '../../test/workbench/e2e/browser/visit';
import { largeOrganisation } from '../large-organisation';
import { median, type Row } from '../row';
import { noteUsable, timeTo, timeToFollow } from './pane-clock';

/**
 * A program: prints, as JSON, how long the pane takes in a browser, with the sample and with a large scorecard. The build to
 * serve is named by BSC_BUILD_FOLDER.
 */

const RUNS = 3;
const KPIS = 1_000;
const MONTHS = 36;
/** What the pane does when nobody types, such as the health check, has ended by then. */
const QUIET_MS = 1_500;
/** Office's advice for what somebody has asked for. */
const AIM_MS = 1_000;
const OVERVIEW = 'BSC.Button.Overview';
/** The newest figure of the first KPI, in column C below the headings. */
const FIGURE = `Data!C${MONTHS + 1}`;
/** Far off and far beyond the target, in turn, so that scores and counts change. */
const FIGURES = [1, 1_000, 1] as const;

const SCREENS: readonly (readonly [name: string, ribbon: string, heading: string])[] = [
  ['overview', OVERVIEW, 'Overview'],
  ['data entry', 'BSC.Button.EnterData', 'Enter '],
  ['KPI list', 'BSC.Item.Kpis.All', 'KPIs'],
  ['health check', 'BSC.Button.HealthCheck', 'Health check'],
  ['KPI system review', 'BSC.Button.KpiReview', 'KPI system review'],
  ['strategy map', 'BSC.Button.StrategyMap', 'Strategy map'],
  ['cascade', 'BSC.Button.Cascade', 'Cascade'],
  ['actions', 'BSC.Button.Actions', 'Actions'],
];

async function inBrowser(
  browser: Browser,
  options: readonly string[],
  measure: (visit: Visit) => Promise<Row[]>,
): Promise<Row[]> {
  const program = await startProgram(...options);
  try {
    const shown = await visit(browser, program.address);
    await shown.page.addInitScript(noteUsable);
    const rows = await measure(shown);
    if (shown.complaints.length > 0) throw new Error(shown.complaints.join('\n'));
    await shown.leave();
    return rows;
  } finally {
    await program.stop();
  }
}

/** The pane anew, as often as there are runs; what it takes from Office's word that it is ready. */
async function usable({ page, pane }: Visit): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload();
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    const frame = await pane();
    await frame.waitForFunction(() => document.documentElement.dataset['usable'] !== undefined);
    times.push(Number(await frame.evaluate(() => document.documentElement.dataset['usable'])));
  }
  return median(times);
}

async function opening(page: Page, ribbon: string, heading: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [elsewhere, there] =
      ribbon === OVERVIEW ? ['BSC.Button.Help', 'Help'] : [OVERVIEW, 'Overview'];
    await timeTo(page, { ribbon: elsewhere, heading: there });
    await page.waitForTimeout(QUIET_MS);
    times.push(await timeTo(page, { ribbon, heading }));
  }
  return median(times);
}

async function following(page: Page): Promise<number> {
  const times: number[] = [];
  for (const value of FIGURES) {
    await timeTo(page, { ribbon: OVERVIEW, heading: 'Overview' });
    await page.waitForTimeout(QUIET_MS);
    times.push(await timeToFollow(page, { cell: FIGURE, value }));
  }
  return median(times);
}

async function rowsOfSample(shown: Visit): Promise<Row[]> {
  return [
    {
      what: 'pane: usable after Office is ready',
      unit: 'ms',
      value: await usable(shown),
      aim: AIM_MS,
    },
    {
      what: 'pane: overview of the sample, 25 KPIs',
      unit: 'ms',
      value: await opening(shown.page, OVERVIEW, 'Overview'),
      aim: 300,
    },
  ];
}

async function rowsOfLarge(shown: Visit): Promise<Row[]> {
  const size = `${KPIS} KPIs × ${MONTHS} months`;
  const rows: Row[] = [
    {
      what: `pane, ${size}: usable after Office is ready`,
      unit: 'ms',
      value: await usable(shown),
    },
  ];
  rows.push({
    what: `pane, ${size}: follows a changed cell`,
    unit: 'ms',
    value: await following(shown.page),
    aim: AIM_MS,
  });
  for (const [name, ribbon, heading] of SCREENS) {
    const value = await opening(shown.page, ribbon, heading);
    rows.push({ what: `pane, ${size}: ${name}`, unit: 'ms', value, aim: AIM_MS });
  }
  return rows;
}

async function measureAll(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bsc-bench-'));
  const browser = await launchBrowser();
  try {
    const written = await writeWorkbook(scorecardWorkbook(largeOrganisation(KPIS, MONTHS)));
    if (!written.ok) throw new Error(written.problem.code);
    const book = join(folder, 'large.xlsx');
    writeFileSync(book, written.bytes);
    return [
      ...(await inBrowser(browser, [], rowsOfSample)),
      ...(await inBrowser(browser, ['--book', book], rowsOfLarge)),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

try {
  process.stdout.write(JSON.stringify(await measureAll()));
} catch (fault) {
  process.stderr.write((fault as Error).message);
  process.exit(1);
}
