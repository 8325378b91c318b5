import { focusPlace } from '../frame/focus-place';

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * Remembers what has the focus; gives it back when that is called, or to what stands in its place then, unless another
 * question has come.
 */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  const place = before instanceof HTMLElement ? focusPlace(before) : undefined;
  return () => {
    // What is in front goes with the next drawing; Fluent then puts the focus on the first thing of the page.
    setTimeout(() => {
      if (!document.querySelector(DIALOG)) place?.()?.focus();
    });
  };
}
