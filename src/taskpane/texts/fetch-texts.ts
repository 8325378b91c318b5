import type { Dictionary, Language } from '../../strings/dictionary';

/** A language with the pane's texts in it. */
export interface Spoken {
  readonly language: Language;
  readonly texts: Dictionary['pane'];
}

/** The texts of one language: the pane loads none that nobody reads. */
const FETCH: Readonly<Record<Language, () => Promise<{ readonly pane: Dictionary['pane'] }>>> = {
  en: () => import(/* webpackChunkName: "en" */ '../../strings/en/pane'),
  vi: () => import(/* webpackChunkName: "vi" */ '../../strings/vi/pane'),
};

export async function fetchTexts(language: Language): Promise<Spoken> {
  const { pane } = await FETCH[language]();
  return { language, texts: pane };
}
