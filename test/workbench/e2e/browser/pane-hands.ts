import type { Frame } from 'playwright-core';

/** The last button of a name: where a hint has the same one, that of the footer. */
export async function press(pane: Frame, name: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).last().click();
}

/** A screen of the tab Design. */
export async function design(pane: Frame, name: RegExp): Promise<void> {
  await pane.getByRole('tab', { name: 'Design' }).click();
  await press(pane, name);
}

export async function fill(pane: Frame, label: string, text: string): Promise<void> {
  await pane.getByRole('textbox', { name: label, exact: true }).fill(text);
}

export async function choose(pane: Frame, label: string, option: string): Promise<void> {
  await pane.getByRole('combobox', { name: label, exact: true }).selectOption(option);
}
