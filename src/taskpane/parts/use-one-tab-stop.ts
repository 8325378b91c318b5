import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { ROW } from '../frame/use-navigation';

const REACHED = 'button, a[href], input, select, textarea, summary, [tabindex]';

/** A list within a list looks after itself. */
const LIST = 'data-one-stop';

interface Row {
  readonly item: Element;
  /** What names the row and opens it. */
  readonly button: HTMLElement;
}

/**
 * Makes a list of rows one stop of the Tab key: ↑ and ↓, Home and End go from row to row, and Tab goes on to whatever else
 * stands in the row that has the focus. Its rows are the children that begin with a button that has a key; the others stay as
 * they are. Gives what the element of the list needs.
 */
export function useOneTabStop(list: RefObject<HTMLElement>) {
  const stop = useRef<{ readonly key: string | null; readonly place: number }>();
  const resting = useRef(new Set<HTMLElement>());
  const settle = (): void => {
    const rows = rowsIn(list.current);
    const at = placeOfStop(rows, stop.current);
    rows.forEach(({ item }, place) => {
      for (const element of ownElements(item, list.current)) {
        if (place === at) wake(element, resting.current);
        else rest(element, resting.current);
      }
    });
  };
  useLayoutEffect(settle);
  const onFocus = ({ target }: FocusEvent): void => {
    const rows = rowsIn(list.current);
    const place = rows.findIndex(({ item }) => item.contains(target));
    if (place < 0) return;
    stop.current = { key: rows[place]?.button.getAttribute(ROW) ?? null, place };
    settle();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const rows = rowsIn(list.current);
    const from = rows.findIndex(({ button }) => button === target);
    const next = from < 0 ? undefined : rowFor(event.key, from, rows);
    if (!next) return;
    event.preventDefault();
    next.button.focus();
  };
  return { onFocus, onKeyDown, [LIST]: '' };
}

function rowFor(key: string, from: number, rows: readonly Row[]): Row | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[from + 1] ?? rows[from];
    case 'ArrowUp':
      return rows[from - 1] ?? rows[from];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}

function rowsIn(list: HTMLElement | null): readonly Row[] {
  return [...(list?.children ?? [])].flatMap((item) => {
    const [first] = ownElements(item, list);
    return first?.matches(`button[${ROW}], a[${ROW}]`) === true ? [{ item, button: first }] : [];
  });
}

/** The row that had the focus last, also when it has moved; what follows on it when it is gone; else the marked one. */
function placeOfStop(
  rows: readonly Row[],
  stop: { readonly key: string | null; readonly place: number } | undefined,
): number {
  const known = rows.findIndex(({ button }) => button.getAttribute(ROW) === stop?.key);
  if (known >= 0) return known;
  if (stop) return Math.min(stop.place, rows.length - 1);
  return Math.max(
    0,
    rows.findIndex(({ button }) => button.hasAttribute('aria-current')),
  );
}

function ownElements(item: Element, list: HTMLElement | null): HTMLElement[] {
  const within = [...item.querySelectorAll<HTMLElement>(REACHED)].filter(
    (element) => element.closest(`[${LIST}]`) === list,
  );
  return item instanceof HTMLElement && item.matches(REACHED) ? [item] : within;
}

function rest(element: HTMLElement, resting: Set<HTMLElement>): void {
  if (element.tabIndex < 0) return;
  element.tabIndex = -1;
  resting.add(element);
}

function wake(element: HTMLElement, resting: Set<HTMLElement>): void {
  if (resting.delete(element)) element.removeAttribute('tabindex');
}
