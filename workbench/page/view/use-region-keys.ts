import { useEffect } from 'react';

/** Parts of the window, in the order in which F6 goes through them; those that are not there are left out. */
const REGIONS = [
  '.title-bar',
  '.ribbon',
  '.grid-card',
  '.panel',
  '.splitter',
  '.pane-card',
  '.status-bar',
];
const FOCUSABLE = 'button:not([tabindex="-1"], :disabled), input, select, [tabindex="0"]';

function focusIn(region: HTMLElement): void {
  const target = region.matches(FOCUSABLE) ? region : region.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}

function shownRegions(): HTMLElement[] {
  return REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []).filter(
    (region) => region.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * F6 and Shift+F6 go from part to part of the window, as in Excel: the grid takes Tab for its cells, so nothing behind it could
 * be reached by Tab. A pane's own page keeps its keys to itself; Tab leads out of it.
 */
export function useRegionKeys(focusGrid: () => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      const regions = shownRegions();
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions.at((Math.max(current, 0) + step) % regions.length);
      if (next?.matches('.grid-card')) focusGrid();
      else if (next) focusIn(next);
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', follow, { capture: true });
    return () => {
      removeEventListener('keydown', follow, { capture: true });
    };
  }, [focusGrid]);
}
