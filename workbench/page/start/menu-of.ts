import type { RibbonTab } from './ribbon';

/** The id of the menu that an entry stands in; undefined for a button of its own. */
export function menuOf(ribbon: readonly RibbonTab[], id: string): string | undefined {
  return ribbon
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .find((control) => control.kind === 'menu' && control.items.some((item) => item.id === id))?.id;
}
