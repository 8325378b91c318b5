import type { Page } from 'playwright-core';

// What runs in the page has no functions with a name inside: tsx marks those with a function that the page lacks.

/**
 * Runs in each page before its scripts: leaves in the pane's page how many milliseconds after Office was ready a screen stood
 * there, drawn.
 */
export async function noteUsable(): Promise<void> {
  while (!('Office' in window) || typeof Office.onReady !== 'function') {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Office.onReady();
  const ready = performance.now();
  while (!document.querySelector('[data-screen-body] h1')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The next frame begins once this one is drawn.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.documentElement.dataset['usable'] = String(performance.now() - ready);
}

interface Opening {
  /** The button that is pressed. */
  readonly ribbon: string;
  /** The beginning of the heading of the screen that it leads to. */
  readonly heading: string;
}

/** A screen that has not changed for so long is complete. */
const QUIET_MS = 300;

/** Milliseconds from a press of a button of the ribbon to its screen, complete and drawn. */
export function timeTo(page: Page, opening: Opening): Promise<number> {
  return page.evaluate(
    async ({ ribbon, heading, quietMs }) => {
      const pane = document.querySelector<HTMLIFrameElement>('.pane-host iframe')?.contentWindow;
      if (!pane) throw new Error('There is no pane.');
      const start = performance.now();
      let complete = Infinity;
      await window.workbench.command(ribbon);
      const watching = new MutationObserver(() => {
        complete = Infinity;
      });
      watching.observe(pane.document.body, { childList: true, subtree: true });
      while (performance.now() - complete < quietMs || complete === Infinity) {
        const title = pane.document.querySelector('[data-screen-body] h1')?.textContent ?? '';
        await new Promise((resolve) => pane.requestAnimationFrame(resolve));
        if (complete === Infinity && title.startsWith(heading)) complete = performance.now();
      }
      watching.disconnect();
      return complete - start;
    },
    { ...opening, quietMs: QUIET_MS },
  );
}

interface Typing {
  readonly cell: string;
  readonly value: number;
}

/** Milliseconds from a figure that somebody types into a cell to the screen that shows what it comes to. */
export function timeToFollow(page: Page, typing: Typing): Promise<number> {
  return page.evaluate(async ({ cell, value }) => {
    const pane = document.querySelector<HTMLIFrameElement>('.pane-host iframe')?.contentWindow;
    const body = pane?.document.querySelector('[data-screen-body]');
    if (!pane || !body) throw new Error('There is no screen.');
    const before = body.textContent;
    const start = performance.now();
    window.workbench.write(cell, [[value]]);
    while (body.textContent === before) {
      await new Promise((resolve) => pane.requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  }, typing);
}
