import { BODY } from './use-navigation';

const ITEM = 'li, [role="treeitem"]';
const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [role="treeitem"]';

/** Finds what is to have the focus in the place of something; undefined when nothing is left there. */
export type FocusPlace = () => HTMLElement | undefined;

/**
 * The place of an element: itself while it is there, else what stands now where its row of the list stood, else the title of
 * the screen.
 */
export function focusPlace(element: HTMLElement): FocusPlace {
  const rows = rowsAround(element);
  return () => {
    if (element.isConnected) return element;
    for (const { list, index } of rows) {
      const row = list.isConnected
        ? list.children.item(Math.min(index, list.children.length - 1))
        : null;
      const target = row?.matches(FOCUSABLE) === true ? row : row?.querySelector(FOCUSABLE);
      if (target instanceof HTMLElement) return target;
    }
    return document.querySelector<HTMLElement>(`[${BODY}] h1`) ?? undefined;
  };
}

interface RowPlace {
  readonly list: Element;
  readonly index: number;
}

/** The rows that an element stands in, the innermost first. */
function rowsAround(element: Element): readonly RowPlace[] {
  const item = element.closest(ITEM);
  const list = item?.parentElement;
  if (!item || !list) return [];
  return [{ list, index: [...list.children].indexOf(item) }, ...rowsAround(list)];
}
