import { useEffect, useRef, type RefObject } from 'react';

/** Brings an element into view when it is marked while it is on the screen; it stays where it is when the screen comes. */
export function useScrolledTo<Kind extends HTMLElement>(isMarked: boolean): RefObject<Kind> {
  const element = useRef<Kind>(null);
  const wasMarked = useRef(isMarked);
  useEffect(() => {
    if (isMarked && !wasMarked.current) element.current?.scrollIntoView({ block: 'nearest' });
    wasMarked.current = isMarked;
  }, [isMarked]);
  return element;
}
