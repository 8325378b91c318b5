import { createContext, useContext, useSyncExternalStore } from 'react';
import { PreferenceStore } from './preference-store';
import type { Preferences } from './preferences';

const Store = createContext(new PreferenceStore(undefined));

export const PreferencesProvider = Store.Provider;

export function usePreferences(): readonly [Preferences, (changes: Partial<Preferences>) => void] {
  const store = useContext(Store);
  const preferences = useSyncExternalStore(store.subscribe, store.preferences);
  return [
    preferences,
    (changes) => {
      store.change(changes);
    },
  ];
}
