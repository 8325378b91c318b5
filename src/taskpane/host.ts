import type { Language } from '../strings/dictionary';

/** What the pane knows about the program that shows it; only the entry file asks Office for it. */
export interface Host {
  /** `browser` = opened outside Excel, `unreachable` = Office.js did not load. */
  readonly place: 'excel' | 'browser' | 'unreachable';
  readonly language: Language;
  /** The background of Excel's own window as #rrggbb; Excel on the web does not tell. */
  readonly background?: string | undefined;
  readonly version: string;
}
