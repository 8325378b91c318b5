import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** `bundled` for the one that comes as an npm package, else a path. */
const CHOSEN = process.env['BSC_BROWSER'];

/** A quiet browser: nothing of its own goes to the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NO_BROWSER =
  'The end-to-end tests need Chromium, Chrome or Edge. None was found on this machine, and the one that comes as an npm ' +
  'package runs on Linux with an Intel or AMD processor only. Install one of them, or name its program: BSC_BROWSER=/path/to/chrome npm run test:all';

/** The browser of the npm package @sparticuz/chromium, unpacked into the folder for temporary files. */
async function bundledBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NO_BROWSER);
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

async function programOf(): Promise<string> {
  if (CHOSEN === 'bundled') return bundledBrowser();
  if (CHOSEN === undefined || CHOSEN === '') {
    return findBrowser(process.platform, process.env) ?? bundledBrowser();
  }
  if (existsSync(CHOSEN)) return CHOSEN;
  throw new Error(`BSC_BROWSER names ${CHOSEN}, but there is no such file.`);
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await programOf(), headless: true, args: FLAGS });
}
