import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { WorkbenchDoor } from '../../../../workbench/page/door';
import { PATIENCE_MS } from './patience';

declare global {
  interface Window {
    workbench: WorkbenchDoor;
  }
}

/** The workbench in a browser, with a record of what should not happen in it. */
export interface Visit {
  readonly page: Page;
  /** The add-in's page as it is now. */
  readonly pane: () => Promise<Frame>;
  /** From the request for the page to a workbook whose functions calculate. */
  readonly readyAfterMs: number;
  /** Addresses outside localhost that were asked for. */
  readonly foreignRequests: readonly string[];
  /** Errors of the console, of scripts, and files that were not there. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

const VIEWPORT = { width: 1280, height: 800 };

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && hostname !== 'localhost';
}

function watch(context: BrowserContext) {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error().stack)));
  return { foreignRequests, complaints };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('.pane-host iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/** Opens the workbench in a browser that knows nothing of earlier visits, and waits until it is ready. */
export async function visit(browser: Browser, address: string, dark = false): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: VIEWPORT,
    colorScheme: dark ? 'dark' : 'light',
  });
  const record = watch(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  const readyAfterMs = performance.now() - start;
  return {
    page,
    pane: () => paneOf(page),
    readyAfterMs,
    ...record,
    leave: () => context.close(),
  };
}
