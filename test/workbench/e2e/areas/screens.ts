import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { textsIn } from '../../../../src/strings/texts';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { PATIENCE_MS } from '../browser/patience';
import type { Stage } from '../browser/stage';
import { violations } from '../browser/violations';
import { goTo, walkIn, WAYS, type Way } from './ways-to-screens';

const WALK_MS = 240_000;
/** The narrowest pane of Excel on Windows. */
const WIDTH = 320;
const EMPTY = 'has an empty body';

async function openSample({ page, pane }: Stage): Promise<void> {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Walk.xlsx'), bytes);
  const frame = await pane();
  await frame.getByRole('region', { name: 'Overall score' }).waitFor();
}

/** A pane of a width in pixels; the width before is given back with `undefined`. */
async function setWidth({ page }: Stage, width: number | undefined): Promise<void> {
  await page.evaluate((pixels) => {
    const card = document.querySelector<HTMLElement>('.pane-card');
    if (!card) throw new Error('There is no pane.');
    const { width: before } = card.dataset;
    card.dataset['width'] ??= card.style.cssText;
    card.style.cssText =
      pixels === undefined ? (before ?? '') : `width: ${pixels}px; min-width: ${pixels}px`;
  }, width);
}

/** What of a screen is empty, too wide or cut. */
function misfits(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const body = document.querySelector('[data-screen-body]');
    const seen = [
      ...document.querySelectorAll<HTMLElement>('button, [role="tab"], a, input, select'),
    ].filter(
      (element) => element.getClientRects().length > 0 && !element.closest('[data-tabster-dummy]'),
    );
    const isCut = (element: HTMLElement): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      // Rows of a list shorten what is long by an ellipsis.
      const isRow = element.hasAttribute('data-key');
      return (
        width > 2 &&
        (left < -0.5 ||
          right > innerWidth + 0.5 ||
          (!isRow && element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1))
      );
    };
    const said = body?.textContent.replace(body.querySelector('h1')?.textContent ?? '', '');
    return [
      ...((said ?? '').trim() === '' ? ['has an empty body'] : []),
      ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ...(body && body.scrollWidth > body.clientWidth ? ['has a body that scrolls sideways'] : []),
      ...seen.filter(isCut).map((element) => `cuts ${element.ariaLabel ?? element.textContent}`),
    ];
  });
}

/** Waits until the colours of a theme have come: they are drawn a frame later, and some fade. */
function settled(pane: Frame): Promise<unknown> {
  return pane.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
  });
}

/** The ids of the ribbon's buttons and menu entries, in the order of the manifest. */
function controlsOfManifest(): string[] {
  const manifest = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
  return [...manifest.matchAll(/<(?:Control xsi:type="Button"|Item) id="([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
}

/** All that can be told apart in the pane: heading, message, texts and what is chosen. */
function whatIsSeen(): string {
  const chosen = [...document.querySelectorAll<HTMLSelectElement>('main select')].map(
    ({ value }) => value,
  );
  return [document.querySelector('main')?.innerText ?? '', ...chosen].join('\n');
}

/** Waits until something else is seen; false when nothing changes for long. */
async function changesFrom(before: string, pane: Frame): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while ((await pane.evaluate(whatIsSeen)) === before) {
    if (performance.now() > end) return false;
  }
  return true;
}

/** A walk through every screen and every button of the ribbon, in a narrow pane, light and dark. */
export function describeScreens(stage: Stage): void {
  describe('every screen', () => {
    beforeAll(async () => {
      await openSample(stage);
      await setWidth(stage, WIDTH);
      // Colours that are still changing have no contrast of their own.
      await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    }, WALK_MS);

    afterAll(async () => {
      await stage.page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
      await setWidth(stage, undefined);
    });

    it('is on the walk', () => {
      expect(Object.keys(WAYS).sort()).toEqual(Object.keys(textsIn('en').pane.screens).sort());
    });

    it(
      `has something on it, fits into ${WIDTH} px, and leaves axe nothing to find in light and in dark`,
      async () => {
        const walk = await walkIn(stage);
        const { page, pane } = walk;
        const found: string[] = [];
        const note = (name: string, faults: readonly string[]) => {
          found.push(...faults.map((fault) => `${name} ${fault}`));
        };
        for (const [name, way] of Object.entries<Way>(WAYS)) {
          await goTo(way, walk);
          note(name, await misfits(pane));
          note(name, await violations(pane));
          await page.emulateMedia({ colorScheme: 'dark' });
          await settled(pane);
          note(`${name} in dark`, await violations(pane, ['color-contrast']));
          await page.emulateMedia({ colorScheme: 'light' });
        }
        expect(found).toEqual([]);
      },
      WALK_MS,
    );
  });

  describe('every button of the ribbon', () => {
    const controls = controlsOfManifest();

    it('is known', () => {
      expect(controls.length).toBeGreaterThan(20);
    });

    it(
      'changes what is seen',
      async () => {
        const { page, pane } = await walkIn(stage);
        const idle: string[] = [];
        await page.getByRole('button', { name: 'Close the pane' }).click();
        for (const id of controls) {
          const before = await pane.evaluate(whatIsSeen);
          const wasHidden = !(await page.locator('.pane-host').isVisible());
          await page.evaluate((control) => window.workbench.command(control), id);
          await page.locator('.pane-host').waitFor();
          if (wasHidden) continue;
          if (!(await changesFrom(before, pane))) idle.push(id);
          idle.push(...(await misfits(pane)).filter((fault) => fault === EMPTY));
        }
        expect(idle).toEqual([]);
      },
      WALK_MS,
    );
  });
}
