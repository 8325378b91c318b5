import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../excel/open-workbook';
import type { Host } from './host';
import { Pane } from './pane';

/** Draws the pane into its place on the page. A fault goes to the page's own error report. */
export function showPane(place: HTMLElement, host: Host): void {
  document.documentElement.lang = host.language;
  createRoot(place).render(
    <Pane
      host={host}
      workbook={openWorkbook}
      reload={() => {
        window.location.reload();
      }}
      onFault={reportError}
    />,
  );
}
