import { createRoot } from 'react-dom/client';
import type { RibbonRequests } from '../commands/ribbon-requests';
import { openWorkbook } from '../excel/open-workbook';
import type { Host } from './host';
import { Pane } from './pane';
import { pageStorage, PreferenceStore } from './preferences/preference-store';
import { spokenLanguage } from './preferences/spoken-language';
import { PreferencesProvider } from './preferences/use-preferences';
import { fetchTexts } from './texts/fetch-texts';

/** Draws the pane into its place on the page. A fault goes to the page's own error report. */
export async function showPane(
  place: HTMLElement,
  host: Host,
  requests: RibbonRequests,
): Promise<void> {
  const store = new PreferenceStore(pageStorage());
  const spoken = await fetchTexts(spokenLanguage(store.preferences(), host.language));
  document.documentElement.lang = spoken.language;
  createRoot(place).render(
    <PreferencesProvider value={store}>
      <Pane
        host={host}
        spoken={spoken}
        workbook={openWorkbook}
        requests={requests}
        reload={() => {
          window.location.reload();
        }}
        onFault={(fault) => {
          // A function of the page: called as a method of something else it refuses.
          reportError(fault);
        }}
      />
    </PreferencesProvider>,
  );
}
