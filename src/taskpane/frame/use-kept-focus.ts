import { useEffect } from 'react';
import { focusPlace, type FocusPlace } from './focus-place';

/** What comes in the place of something may put the focus itself: a new screen, a question that is closed. */
const PATIENCE_MS = 60;

interface Focused {
  readonly element: HTMLElement;
  readonly place: FocusPlace;
}

/** Keeps the focus in the pane when what has it is removed or moved: it stays at that place of the list. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Focused | undefined;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = { element: target, place: focusPlace(target) };
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget) return;
      setTimeout(() => {
        // Somebody has clicked beside everything; a browser may say the same of what is being removed.
        if (last && last.element === target && last.element.isConnected && isLost())
          last = undefined;
      });
    };
    const observer = new MutationObserver((records) => {
      const gone = last;
      if (!gone || !records.some((record) => isTakenOut(gone.element, record))) return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        if (isLost()) gone.place()?.focus({ preventScroll: gone.element.isConnected });
      }, PATIENCE_MS);
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      observer.disconnect();
      clearTimeout(settling);
    };
  }, []);
}

function isTakenOut(element: HTMLElement, { removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some((node) => node.contains(element));
}

/** Nothing of the pane has the focus although the pane itself has it; Excel keeps its own. */
function isLost(): boolean {
  return (
    document.hasFocus() &&
    (document.activeElement === null || document.activeElement === document.body)
  );
}
