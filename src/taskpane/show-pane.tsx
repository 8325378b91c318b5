import { createRoot } from 'react-dom/client';
import type { RibbonRequests } from '../commands/ribbon-requests';
import { openWorkbook } from '../excel/open-workbook';
import type { Host } from './host';
import { Pane } from './pane';
import { pageStorage, PreferenceStore } from './preferences/preference-store';
import { PreferencesProvider } from './preferences/use-preferences';

/** Draws the pane into its place on the page. A fault goes to the page's own error report. */
export function showPane(place: HTMLElement, host: Host, requests: RibbonRequests): void {
  document.documentElement.lang = host.language;
  createRoot(place).render(
    <PreferencesProvider value={new PreferenceStore(pageStorage())}>
      <Pane
        host={host}
        workbook={openWorkbook}
        requests={requests}
        reload={() => {
          window.location.reload();
        }}
        onFault={reportError}
      />
    </PreferencesProvider>,
  );
}
