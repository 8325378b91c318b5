import { RIBBON_COMMANDS } from '../commands/ribbon-commands';
import { RibbonRequests } from '../commands/ribbon-requests';
import type { Host } from './host';
import { now } from './clock';
import { languageFor } from './language';
import { fetchTexts } from './texts/fetch-texts';

const requests = new RibbonRequests();
const version = document.documentElement.dataset.version ?? '';

/** The manifest asks for the same, but not every Excel looks at it. */
function isEnough(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('ExcelApi', '1.9') &&
    requirements.isSetSupported('SharedRuntime', '1.1')
  );
}

function describeHost(host: Office.HostType | null): Host {
  if (host === null) {
    return { place: 'browser', language: languageFor(navigator.language), version, now };
  }
  // Excel on the web leaves the theme undefined, whatever the type says.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const { platform, version: excelVersion } = Office.context.diagnostics;
  return {
    place: isEnough() ? 'excel' : 'too old',
    excel: { version: excelVersion, isIpad: platform === Office.PlatformType.iOS },
    language: languageFor(Office.context.displayLanguage),
    background: theme?.bodyBackgroundColor,
    version,
    now,
  };
}

/** React and Fluent UI load only now, so that the custom functions never wait for them. */
async function open(host: Host): Promise<void> {
  const [{ showPane }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ './show-pane'),
    // On its way already; the pane asks again for the language that the user has chosen.
    fetchTexts(host.language),
  ]);
  const place = document.getElementById('pane');
  if (place) await showPane(place, host, requests);
}

/** A button of the ribbon brings the pane to the front and says there what was asked for. */
function hearRibbon(): void {
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      requests.ask(command);
      void Office.addin.showAsTaskpane().finally(() => {
        event.completed();
      });
    });
  }
}

if (typeof Office === 'undefined') {
  void open({ place: 'unreachable', language: languageFor(navigator.language), version, now });
} else {
  hearRibbon();
  void Office.onReady(({ host }) => open(describeHost(host)));
}
