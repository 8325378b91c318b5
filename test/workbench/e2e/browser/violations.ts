import { source as axe, type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe finds on the screen that is shown, colours among it; of some rules alone when they are named. */
export async function violations(pane: Frame, rules?: readonly string[]): Promise<string[]> {
  if (await pane.evaluate(() => window.axe === undefined)) await pane.evaluate(axe);
  return pane.evaluate(async (only) => {
    if (!window.axe) throw new Error('axe is not there.');
    // Fluent's own ends of a trap of the focus are hidden and can have it.
    const context = { exclude: ['[data-tabster-dummy]'] };
    const options = { resultTypes: ['violations' as const], ...(only && { runOnly: [...only] }) };
    const found = await window.axe.run(context, options);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, rules);
}
