/** Scrolls the tab of the sheet that is chosen into view: of a tab at the edge Univer shows a part only. */
export function showActiveTab(container: HTMLElement): () => void {
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if (target instanceof HTMLElement && target.ariaSelected === 'true') {
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
  });
  observer.observe(container, { subtree: true, attributeFilter: ['aria-selected'] });
  return () => {
    observer.disconnect();
  };
}
