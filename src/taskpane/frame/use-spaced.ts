import { useEffect, useRef, useState } from 'react';

/** Whoever listens is not spoken to more often. */
export const LEAST_MS = 1_500;

/** The newest of texts that may come fast, at most one in `LEAST_MS`; what is overtaken meanwhile is never said. */
export function useSpaced(text: string): string {
  const [said, say] = useState('');
  const next = useRef(0);
  useEffect(() => {
    if (text === '') {
      say('');
      return;
    }
    const speak = () => {
      next.current = Date.now() + LEAST_MS;
      say(text);
    };
    const wait = next.current - Date.now();
    if (wait <= 0) {
      speak();
      return;
    }
    const timer = setTimeout(speak, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return said;
}
