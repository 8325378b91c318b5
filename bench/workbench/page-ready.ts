import { launchBrowser } from '../../test/workbench/e2e/browser/launch-browser';
import { startProgram } from '../../test/workbench/e2e/browser/running-program';
import { visit } from '../../test/workbench/e2e/browser/visit';
import { median, type Row } from '../row';

/**
 * A program: prints the row of the workbench's page as JSON: from the request for the page to a sample whose functions
 * calculate, in a browser that has kept nothing. The build to serve is named by BSC_BUILD_FOLDER.
 */

const RUNS = 3;

async function measure(): Promise<Row[]> {
  const [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { readyAfterMs, leave } = await visit(browser, program.address);
      times.push(readyAfterMs);
      await leave();
    }
    return [{ what: 'workbench: page ready', unit: 'ms', value: median(times), aim: 5_000 }];
  } finally {
    await browser.close();
    await program.stop();
  }
}

try {
  process.stdout.write(JSON.stringify(await measure()));
} catch (fault) {
  process.stderr.write((fault as Error).message);
  process.exit(1);
}
