import { explainErrorsIn } from './answer/sentence-language';

export * from './achievement';
export * from './explain';
export * from './outlook';
export * from './roll-up';
export * from './score';
export * from './scorecard';
export * from './series';
export * from './status';
export * from './variance';

/** What is used of the host; a page without Office.js, or with another host, lacks some of it. */
interface Host {
  readonly onReady?: (ready: () => void) => unknown;
  readonly context?: { readonly displayLanguage?: string };
}

const host: Host = typeof Office === 'undefined' ? {} : Office;

host.onReady?.(() => {
  // Without its file the sentences stay English, which is no reason to stop.
  const stayEnglish = (): void => undefined;
  explainErrorsIn(host.context?.displayLanguage ?? 'en').catch(stayEnglish);
});
