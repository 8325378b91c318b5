import { configure, render } from '@testing-library/react';
import { RibbonRequests } from '../../src/commands/ribbon-requests';
import type { Language } from '../../src/strings/dictionary';
import { Pane } from '../../src/taskpane/pane';
import { PreferenceStore } from '../../src/taskpane/preferences/preference-store';
import { PreferencesProvider } from '../../src/taskpane/preferences/use-preferences';
import { PretendedWorkbook } from './pretended-workbook';

/** Screens come when they are first shown. Whether each element is hidden costs seconds to find out in jsdom. */
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

/** Shows the pane in front of a workbook; a test that uses it runs in a document (jsdom). */
export function showWorkbook(workbook = new PretendedWorkbook(), language: Language = 'en') {
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  const fault = (error: unknown): never => {
    throw error;
  };
  const requests = new RibbonRequests();
  const preferences = new PreferenceStore(undefined);
  const pane = (
    <PreferencesProvider value={preferences}>
      <Pane
        host={{
          place: 'excel',
          language,
          background: '#FFFFFF',
          version: '1.2.3',
          now: () => '2026-11-22T09:14:00',
        }}
        workbook={workbook}
        requests={requests}
        reload={() => undefined}
        onFault={fault}
      />
    </PreferencesProvider>
  );
  return { workbook, preferences, requests, ...render(pane) };
}
