import type { Frame } from 'playwright-core';

/** Waits until the pane's message says it; for those who hear the pane it is there a second time. */
export async function said(pane: Frame, text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor();
}
