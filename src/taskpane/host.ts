import type { Separators } from '../look/separators';
import type { Language } from '../strings/dictionary';

/** What the pane knows about the program that shows it; only the entry file asks Office for it. */
export interface Host {
  /** `browser` = opened outside Excel, `unreachable` = Office.js did not load, `too old` = an Excel that lacks what we need. */
  readonly place: 'excel' | 'browser' | 'unreachable' | 'too old';
  /** Excel's own version, and whether it is that of an iPad; where it is too old. */
  readonly excel?: { readonly version: string; readonly isIpad: boolean };
  readonly language: Language;
  /** The background of Excel's own window as #rrggbb; Excel on the web does not tell. */
  readonly background?: string | undefined;
  /** How Excel writes numbers; by the language where Excel does not tell. */
  readonly separators?: Separators | undefined;
  readonly version: string;
  /** Date and time on the user's clock, such as 2026-11-22T09:14:00. */
  readonly now: () => string;
}
