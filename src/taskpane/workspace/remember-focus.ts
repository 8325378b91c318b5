/** Remembers what has the focus; gives it back when that is called and nothing else has taken it meanwhile. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    // What is in front goes with the next drawing, and the focus with it.
    setTimeout(() => {
      const { activeElement } = document;
      const isFree = activeElement === null || activeElement === document.body;
      if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
    });
  };
}
