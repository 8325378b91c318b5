const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** Remembers what has the focus; gives it back when that is called, unless it is gone or another question has come. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    // What is in front goes with the next drawing; Fluent then puts the focus on the first thing of the page.
    setTimeout(() => {
      if (document.querySelector(DIALOG)) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  };
}
