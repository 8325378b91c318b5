import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { expectValue, type, valueOf, valuesOf } from './browser/grid-cells';
import { launchBrowser } from './browser/launch-browser';
import { startProgram, type RunningProgram } from './browser/running-program';
import { visit, type Visit } from './browser/visit';

/** The program writes and reads whole workbooks before it serves; a busy machine takes its time. */
const PATIENCE_MS = 240_000;
const OUT = join(__dirname, '../../../out');
/** Revenue in October 2026 on the sheet Data: 4,830 against a target of 5,290. */
const ACTUAL = 'Data!C25';
const TARGET = 'Data!D25';

/** Undefined where the one before could not start. */
let browser: Browser | undefined;
let program: RunningProgram;
let workbench: Visit;

beforeAll(async () => {
  program = await startProgram();
  browser = await launchBrowser();
  workbench = await visit(browser, program.address);
}, PATIENCE_MS);

// The program itself is stopped by the last test; it also ends with the process that started it.
afterAll(async () => {
  await browser?.close();
}, PATIENCE_MS);

describe('npm start', () => {
  it('leaves the sample and its review in out, says so, and prints the scores', () => {
    const [scorecard, review] = ['sample-scorecard.xlsx', 'sample-review.xlsx'].map((name) =>
      join('out', name),
    );
    expect(program.printed()).toContain(`The sample scorecard is in ${String(scorecard)}\n`);
    expect(program.printed()).toContain(`The review is in ${String(review)}\n`);
    expect(program.printed()).toMatch(/^Overall score {2,}\d/m);
    const read = readWorkbook(readFileSync(join(OUT, 'sample-review.xlsx')));
    expect(read.ok && read.workbook.properties.get('BSC_Period')).toBe('2026-10');
  });

  it('says how to stop it', () => {
    expect(program.printed()).toContain('Ctrl+C stops it.');
  });
});

describe('the add-in in the workbench', () => {
  it('is told by Office.js that it is in Excel, in its pane', async () => {
    const info = await workbench.pane.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    await expect(workbench.pane.textContent('h1')).resolves.toBe('BSC for Excel');
  });

  it('runs the Office.js of the npm package under the policy that is shipped', async () => {
    const scripts = await workbench.pane.evaluate(() =>
      [...document.scripts].map(({ src }) => new URL(src).pathname),
    );
    expect(scripts).toContain('/office-js/office.js');
    const policy = await workbench.pane.getAttribute('meta[http-equiv]', 'content');
    expect(policy).toContain("default-src 'none'");
  });

  it('reads and writes the workbook that is on the screen', async () => {
    const company = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Setup').getRange('B2');
        range.load('values');
        await context.sync();
        return String(range.values[0]?.[0]);
      }),
    );
    expect(company).toBe('Orvella Pumps');
  });

  it('keeps settings in the document', async () => {
    const saved = await workbench.pane.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.set('language', 'vi');
          settings.saveAsync(() => {
            settings.refreshAsync(() => {
              resolve(settings.get('language'));
            });
          });
        }),
    );
    expect(saved).toBe('vi');
  });
});

describe('a function typed into a cell of the sample', () => {
  it('shows its status', async () => {
    const { page } = workbench;
    await expect(valuesOf(page, `${ACTUAL}:D25`)).resolves.toEqual([[4830, 5290]]);
    await type(page, 'Data!M25', '=BSC.STATUS(C25,D25)');
    await expectValue(page, 'Data!M25', 'Amber');
  });

  it('follows when the actual is changed, and so does what depends on it', async () => {
    const { page } = workbench;
    await type(page, 'Data!N25', '="Revenue is "&M25');
    await type(page, ACTUAL, '5290');
    await expectValue(page, 'Data!M25', 'Green');
    await expectValue(page, 'Data!N25', 'Revenue is Green');
    await type(page, TARGET, '9000');
    await expectValue(page, 'Data!M25', 'Red');
  });

  it('is seen at once on the sheet with every KPI, which the workbench adds to the sample', async () => {
    const { page } = workbench;
    await expectValue(page, 'Live!G4', 'Red');
    await type(page, TARGET, '5290');
    await expectValue(page, 'Live!G4', 'Green');
  });

  it('is #NAME? when the add-in has no such function', async () => {
    await type(workbench.page, 'Data!M26', '=BSC.NONSENSE(1)');
    await expectValue(workbench.page, 'Data!M26', '#NAME?');
  });
});

describe('the ribbon', () => {
  it('opens the pane, which can be closed and goes on calculating meanwhile', async () => {
    const { page } = workbench;
    const pane = page.locator('.pane-host');
    await page.getByRole('button', { name: 'Close the pane' }).click();
    await expect(pane.isVisible()).resolves.toBe(false);
    await type(page, TARGET, '5290');
    await expectValue(page, 'Data!M25', 'Green');
    await page.getByRole('button', { name: 'Open pane' }).click();
    await expect(pane.isVisible()).resolves.toBe(true);
  });

  it('opens the pane from an entry of a menu', async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench.command('BSC.Item.Start.Sample'));
    await expect(page.locator('.pane-host').isVisible()).resolves.toBe(true);
  });
});

describe('files', () => {
  it('are saved with what was changed, and opened again with a fresh add-in', async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const { workbench: door } = window;
      await door.open(door.save(), 'copy.xlsx');
    });
    await expect(page.textContent('.title-bar h1')).resolves.toBe('copy.xlsx');
    await expectValue(page, 'Data!N25', 'Revenue is Green');
    await expect(valueOf(page, 'KPIs!A1')).resolves.toBe('ID');
  });

  it('can be the download of a copy', async () => {
    const { page } = workbench;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saveAll = page.getByRole('button', { name: 'Save the copy' });
    if (await saveAll.isVisible()) await saveAll.click();
    expect((await download).suggestedFilename()).toBe('copy - copy.xlsx');
  });

  it('that are none leave the open workbook as it is and say why', async () => {
    const { page } = workbench;
    const opening = page.evaluate(() => window.workbench.open(new Uint8Array([1, 2, 3]), 'a.xlsx'));
    await expect(opening).rejects.toThrow();
    await expect(valueOf(page, 'Setup!B2')).resolves.toBe('Orvella Pumps');
  });
});

describe('the faults', () => {
  it('make the sync fail that a person chose', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: 'Workbench' }).click();
    await page.getByLabel('Somebody types in a cell').check();
    const pane = await (await page.waitForSelector('.pane-host iframe')).contentFrame();
    const code = await pane?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Setup').getRange('Z1').values = [[1]];
        await context.sync();
        return 'done';
      }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
    await page.getByLabel('Somebody types in a cell').uncheck();
  });
});

describe('a sheet protected with the switch', () => {
  it('refuses what the add-in writes into it', async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      window.workbench.select('Setup!A1');
    });
    await page.getByLabel('Sheet is protected').click();
    const pane = await (await page.waitForSelector('.pane-host iframe')).contentFrame();
    const code = await pane?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Setup').getRange('A2').values = [['Firm']];
        await context.sync();
        return 'done';
      }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
    );
    expect(code).toBe('AccessDenied');
  });
});

describe('all of this', () => {
  it('asked nothing of any other computer', () => {
    expect(workbench.foreignRequests).toEqual([]);
  });

  it('left no error in the console and none in the host', async () => {
    expect(workbench.complaints).toEqual([]);
    await expect(
      workbench.page.evaluate(() => window.workbench.hostFaults.map(String)),
    ).resolves.toEqual([]);
  });
});

describe('Ctrl+C', () => {
  it('ends the workbench without a complaint', async () => {
    await workbench.leave();
    await expect(program.stop()).resolves.toBe(0);
    expect(program.printed()).toMatch(/The workbench has stopped\.\n$/);
  });
});
