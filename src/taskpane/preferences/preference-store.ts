import { preferencesIn, type Preferences } from './preferences';

const KEY = 'bsc.preferences';

/** Keeps the preferences on this machine. A browser that keeps nothing has them until the pane closes. */
export class PreferenceStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly #listeners = new Set<() => void>();
  #preferences: Preferences;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined) {
    this.#storage = storage;
    this.#preferences = preferencesIn(storage?.getItem(KEY) ?? null);
  }

  readonly preferences = (): Preferences => this.#preferences;

  /** As `useSyncExternalStore` wants it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  change(changes: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...changes };
    try {
      this.#storage?.setItem(KEY, JSON.stringify(this.#preferences));
    } catch {
      // A full or forbidden storage: they hold until the pane closes.
    }
    for (const listener of this.#listeners) listener();
  }
}

/** The storage of the page; undefined where the browser forbids it. */
export function pageStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    // Browsers throw when cookies of other sites are blocked and the pane is inside of Excel on the web.
    return undefined;
  }
}
