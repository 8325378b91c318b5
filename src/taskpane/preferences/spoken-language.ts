import type { Language } from '../../strings/dictionary';
import type { Preferences } from './preferences';

/** The language that the pane speaks in an Excel of some language. */
export function spokenLanguage({ language }: Preferences, ofExcel: Language): Language {
  return language === 'as Excel' ? ofExcel : language;
}
