import { configure, render } from '@testing-library/react';
import { RibbonRequests } from '../../src/commands/ribbon-requests';
import type { Language } from '../../src/strings/dictionary';
import { textsIn } from '../../src/strings/texts';
import { Pane } from '../../src/taskpane/pane';
import { PreferenceStore } from '../../src/taskpane/preferences/preference-store';
import { PreferencesProvider } from '../../src/taskpane/preferences/use-preferences';
import { PretendedWorkbook } from './pretended-workbook';

/**
 * Screens come when they are first shown. Whether each element is hidden costs seconds to find out in jsdom. What is said to
 * those who cannot see repeats what stands on the screen.
 */
configure({
  asyncUtilTimeout: 20_000,
  defaultHidden: true,
  defaultIgnore: 'script, style, [data-announcer]',
});

/** Of Fluent UI: keeps the room that a tab takes when it is selected. */
const NOT_SEEN = '.fui-Tab__content--reserved-space';

/**
 * jsdom works out the style of an element from every rule of the page, which takes seconds for a screen of Fluent UI and tells
 * nothing: what is seen is tested in the browser.
 */
function leaveStylesAside(): void {
  const seen = styleOf('visible');
  const hidden = styleOf('hidden');
  window.getComputedStyle = (element) => (element.matches(NOT_SEEN) ? hidden : seen);
}

function styleOf(visibility: 'visible' | 'hidden'): CSSStyleDeclaration {
  const { style } = document.createElement('div');
  Object.assign(style, { display: 'inline', visibility, opacity: '1' });
  return style;
}

/** Shows the pane in front of a workbook; a test that uses it runs in a document (jsdom). */
export function showWorkbook(workbook = new PretendedWorkbook(), language: Language = 'en') {
  leaveStylesAside();
  // jsdom lays nothing out, so there is nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
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
        spoken={{ language, texts: textsIn(language).pane }}
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
