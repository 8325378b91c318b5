import { errors, type Page } from 'playwright-core';
import type { CellValue } from '../../../../workbench/engine';
import { PATIENCE_MS } from './patience';

/** After which a key that did nothing is pressed again. */
const UNHEARD_MS = 5_000;

export function valuesOf(page: Page, address: string): Promise<CellValue[][]> {
  return page.evaluate((cells) => window.workbench.read(cells), address);
}

export async function valueOf(page: Page, cell: string): Promise<CellValue | undefined> {
  return (await valuesOf(page, cell))[0]?.[0];
}

/** Waits until a cell shows a value; fails with what it shows instead. */
export async function expectValue(page: Page, cell: string, wanted: CellValue): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let seen = await valueOf(page, cell);
  while (seen !== wanted && performance.now() < end) {
    await page.waitForTimeout(20);
    seen = await valueOf(page, cell);
  }
  expect({ [cell]: seen }).toEqual({ [cell]: wanted });
}

/** Waits until the grid's editor is open, or closed: it opens and closes a frame after the key. */
async function editing(page: Page, isOpen: boolean, patience = PATIENCE_MS): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.workbench.faults.cellEdit.isEditing('grid') === wanted,
    isOpen,
    { timeout: patience },
  );
}

/** Ends what is typed with Enter; once more when the grid's list of functions opened late and took the first one. */
async function enter(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  try {
    await editing(page, false, UNHEARD_MS);
  } catch (fault) {
    if (!(fault instanceof errors.TimeoutError)) throw fault;
    await page.keyboard.press('Enter');
    await editing(page, false);
  }
}

async function select(page: Page, cell: string): Promise<void> {
  await page.evaluate((address) => {
    window.workbench.select(address);
  }, cell);
}

/** Selects a cell and types into it, as a person at the keyboard does. */
export async function type(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.type(text);
  await editing(page, true);
  await enter(page);
}

/** Opens what a cell holds with F2 and types behind it. */
export async function amend(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.press('F2');
  await editing(page, true);
  await page.keyboard.type(text);
  await enter(page);
}
