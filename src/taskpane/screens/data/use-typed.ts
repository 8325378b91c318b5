import { useCallback, useRef, useState } from 'react';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Typed } from './typed';

export type TypedByKey = ReadonlyMap<string, Typed>;

/** What is typed on the screen. It stays whatever happens to the workbook meanwhile, until it is saved or discarded. */
export function useTyped(scorecard: Scorecard) {
  const [typed, setTyped] = useState<TypedByKey>(new Map());
  const newest = useRef(scorecard);
  newest.current = scorecard;
  // The scorecard as it was when typing began: what somebody else changes after that is asked about.
  const base = useRef<Scorecard>();
  const put = useCallback((key: string, changes: Typed | undefined) => {
    base.current ??= newest.current;
    setTyped((now) => {
      const next = new Map(now);
      if (changes === undefined) next.delete(key);
      else next.set(key, { ...now.get(key), ...changes });
      return next;
    });
  }, []);
  const replace = useCallback((all: TypedByKey) => {
    base.current = all.size === 0 ? undefined : (base.current ?? newest.current);
    setTyped(all);
  }, []);
  return { typed, put, replace, base };
}
