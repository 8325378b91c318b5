import { createContext, useCallback, useContext, useEffect, useRef } from 'react';

/** What a screen that has been typed into wants to be asked before it is left. */
export interface Unsaved {
  /** Resolves with whether it was saved. */
  readonly save: () => Promise<boolean>;
}

/** Where the screen in front says that it has something unsaved. */
export interface UnsavedPlace {
  current: Unsaved | undefined;
}

const Place = createContext<UnsavedPlace>({ current: undefined });

export const UnsavedProvider = Place.Provider;

/**
 * Asks Save, Discard or Stay before this screen is left while `isDirty`. Gives what a form calls that leaves by itself once it
 * has saved: React draws the form as saved only later.
 */
export function useUnsaved(isDirty: boolean, save: () => Promise<boolean>): () => void {
  const place = useContext(Place);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isDirty) return;
    const unsaved = { save: () => latest.current() };
    place.current = unsaved;
    return () => {
      if (place.current === unsaved) place.current = undefined;
    };
  }, [isDirty, place]);
  return useCallback(() => {
    place.current = undefined;
  }, [place]);
}
