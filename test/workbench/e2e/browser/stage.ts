import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { PATIENCE_MS } from './patience';
import { startProgram, type RunningProgram } from './running-program';
import { visit, type Visit } from './visit';

/** The program writes and reads whole workbooks before it serves; a step waits for several things one after the other. */
const STEP_PATIENCE_MS = 4 * PATIENCE_MS;

/** What all end-to-end tests share: one run of `npm start`, and one browser that shows its page. */
export interface Stage {
  readonly program: RunningProgram;
  readonly visit: Visit;
  readonly page: Page;
  /** The add-in's page as it is now: it is another one after a workbook was opened. */
  readonly pane: () => Promise<Frame>;
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It has not started.');
  return thing;
}

/** Starts everything before the first test of the suite that calls it, and ends the browser after the last one. */
export function setStage(): Stage {
  jest.setTimeout(STEP_PATIENCE_MS);
  // A frame that comes late on a busy machine is not the product's fault; the check names each step that took two tries.
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
  // Undefined where the one before could not start.
  let program: RunningProgram | undefined;
  let browser: Browser | undefined;
  let workbench: Visit | undefined;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
    workbench = await visit(browser, program.address);
  }, STEP_PATIENCE_MS);

  // The program is stopped by a test of its own; it also ends with the process that started it.
  afterAll(async () => {
    await browser?.close();
  }, STEP_PATIENCE_MS);

  return {
    get program() {
      return there(program);
    },
    get visit() {
      return there(workbench);
    },
    get page() {
      return there(workbench).page;
    },
    pane: () => there(workbench).pane(),
  };
}
