import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { launchBrowser } from '../../test/workbench/e2e/browser/launch-browser';
import { startProgram } from '../../test/workbench/e2e/browser/running-program';
import { visit } from '../../test/workbench/e2e/browser/visit';
import { largeScorecard } from '../large-scorecard';
import type { Row } from '../row';

/**
 * A program: prints, as JSON, how long a review takes that is drawn as sheets of the open workbook, from the press of the button
 * to the word that it is built. Its argument says for how many KPIs, where not all rows are wanted. The build to serve is
 * named by BSC_BUILD_FOLDER.
 */

const MONTHS = 24;
const PATIENCE_MS = 300_000;
const BUILT = /^Review built/;

const ROWS = [
  { kpis: 60, what: 'review as sheets, 60 KPIs with charts', aim: 5_000 },
  { kpis: 1_000, what: `review as sheets, 1000 KPIs × ${MONTHS} months`, aim: 20_000 },
] as const;

async function pressAndWait(pane: Frame): Promise<number> {
  const button = pane.getByRole('button', { name: /^Build (?:review|draft)$/ }).last();
  await button.waitFor({ timeout: PATIENCE_MS });
  const start = performance.now();
  await button.click();
  await pane.getByText(BUILT).first().waitFor({ timeout: PATIENCE_MS });
  return performance.now() - start;
}

async function timeOf(browser: Browser, kpis: number, folder: string): Promise<number> {
  const written = await writeWorkbook(scorecardWorkbook(largeScorecard(kpis, MONTHS)));
  if (!written.ok) throw new Error(written.problem.code);
  const book = join(folder, `${kpis}.xlsx`);
  writeFileSync(book, written.bytes);
  const program = await startProgram('--book', book);
  try {
    const { page, pane, leave } = await visit(browser, program.address);
    await page.evaluate(() => window.workbench.command('BSC.Button.BuildReview'));
    const taken = await pressAndWait(await pane());
    await leave();
    return taken;
  } finally {
    await program.stop();
  }
}

async function measureAll(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bsc-bench-'));
  const browser = await launchBrowser();
  const only = process.argv[2];
  try {
    const rows: Row[] = [];
    for (const { kpis, what, aim } of ROWS) {
      if (only !== undefined && only !== String(kpis)) continue;
      rows.push({ what, unit: 'ms', value: await timeOf(browser, kpis, folder), aim });
    }
    return rows;
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
