import type { SheetPlace } from './show-cell';

/** The cells that this program has selected itself, so that Excel's word of it is not taken for a person's. */
class OwnSelection {
  #place: string | undefined;

  expect(place: SheetPlace): void {
    this.#place = textOf(place);
  }

  /** Whether a selection is the one that is expected. It is expected once, and no more when somebody has selected otherwise. */
  isIt(place: SheetPlace): boolean {
    const isIt = this.#place === textOf(place);
    this.#place = undefined;
    return isIt;
  }

  forget(): void {
    this.#place = undefined;
  }
}

export const ownSelection = new OwnSelection();

function textOf({ sheet, address }: SheetPlace): string {
  return `${sheet}!${address.replaceAll('$', '')}`.toLowerCase();
}
