import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is being typed into a form, before it is saved. */
export interface Draft<Value> {
  readonly draft: Value;
  readonly change: (changes: Partial<Value>) => void;
  readonly isDirty: boolean;
  /** Takes what is there as saved. */
  readonly settle: () => void;
}

/** A draft of a value as it was when the form was opened. */
export function useDraft<Value extends object>(initial: Value): Draft<Value> {
  const [saved, setSaved] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const change = useCallback((changes: Partial<Value>) => {
    setDraft((now) => ({ ...now, ...changes }));
  }, []);
  const isDirty = (Object.keys(draft) as (keyof Value)[]).some((key) => draft[key] !== saved[key]);
  const settle = useCallback(() => {
    // At once: a form that is left in the same breath must not ask whether to save.
    flushSync(() => {
      setSaved(draft);
    });
  }, [draft]);
  return { draft, change, isDirty, settle };
}
