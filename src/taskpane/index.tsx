import type { Host } from './host';
import { languageFor } from './language';
import { today } from './today';

const version = document.documentElement.dataset.version ?? '';

function describeHost(host: Office.HostType | null): Host {
  if (host === null) {
    return { place: 'browser', language: languageFor(navigator.language), version, today };
  }
  // Excel on the web leaves the theme undefined, whatever the type says.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return {
    place: 'excel',
    language: languageFor(Office.context.displayLanguage),
    background: theme?.bodyBackgroundColor,
    version,
    today,
  };
}

/** React and Fluent UI load only now, so that the custom functions never wait for them. */
async function open(host: Host): Promise<void> {
  const { showPane } = await import(/* webpackChunkName: "pane" */ './show-pane');
  const place = document.getElementById('pane');
  if (place) showPane(place, host);
}

if (typeof Office === 'undefined') {
  void open({ place: 'unreachable', language: languageFor(navigator.language), version, today });
} else {
  void Office.onReady(({ host }) => open(describeHost(host)));
}
