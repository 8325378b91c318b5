import type { Language } from '../strings/dictionary';

/** The pane's language for Excel's display language, such as `vi-VN`: English unless there are texts for it. */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().split('-')[0] === 'vi' ? 'vi' : 'en';
}
