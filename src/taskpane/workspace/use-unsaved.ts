import { createContext, useCallback, useContext, useEffect, useRef } from 'react';

/** What a form that has been typed into wants to be asked before its screen is left. */
export interface Unsaved {
  /** Resolves with whether it was saved. */
  readonly save: () => Promise<boolean>;
}

/** The forms of the screen in front that have something unsaved. */
export type UnsavedForms = Set<Unsaved>;

const Forms = createContext<UnsavedForms>(new Set());

export const UnsavedProvider = Forms.Provider;

/**
 * Asks Save, Discard or Stay before this screen is left while `isDirty`. Gives what a form calls that leaves by itself once it
 * has saved: React draws the form as saved only later.
 */
export function useUnsaved(isDirty: boolean, save: () => Promise<boolean>): () => void {
  const forms = useContext(Forms);
  const latest = useRef(save);
  latest.current = save;
  const own = useRef<Unsaved>({ save: () => latest.current() }).current;
  useEffect(() => {
    if (!isDirty) return;
    forms.add(own);
    return () => {
      forms.delete(own);
    };
  }, [isDirty, forms, own]);
  return useCallback(() => {
    forms.delete(own);
  }, [forms, own]);
}
