import type { Conversation } from './conversation';

/** What of Excel the add-in is told when it starts. */
export interface AppFacts {
  readonly conversation: Conversation;
  readonly addInName: string;
  readonly bookName: string;
  readonly locale: string;
  /** API sets by name, each with its highest version: all that `isSetSupported` knows. */
  readonly apiSets: Readonly<Record<string, string>>;
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** The library's number of Excel on the web. */
const EXCEL_WEB_APP = 16;
const READ_WRITE = 0;
const TASK_PANE = 0;
const SHOWN_AS_PANE = 2;
/** What Office.js asks for before it lets a request wait for the end of a cell's edit. */
const WAITS_FOR_EDITS = { DelayForCellEdit: '1.1' };

/** The answer to Office.js's first question, under the names that it expects. */
export function appContext(facts: AppFacts): Readonly<Record<string, unknown>> {
  const { conversation, addInName, bookName, locale, apiSets, settings } = facts;
  return {
    _id: conversation.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(bookName)}`,
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: 0,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversation.correlationId,
    _appInstanceId: conversation.id,
    _requirementMatrix: JSON.stringify({ ...apiSets, ...WAITS_FOR_EDITS }),
    _hostFullVersion: '16.0.0.0',
    _addinName: addInName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_PANE,
    _hostCustomMessage: '',
  };
}
