import { useCallback, useRef } from 'react';

interface Closable {
  readonly settle: () => void;
}

/** Closes whatever is being asked, without an answer. */
export function useClosing(asked: readonly (Closable | undefined)[]): () => void {
  const latest = useRef(asked);
  latest.current = asked;
  return useCallback(() => {
    for (const each of latest.current) each?.settle();
  }, []);
}
