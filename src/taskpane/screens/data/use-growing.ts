import { useCallback, useEffect, useRef, useState } from 'react';

const AT_ONCE = 60;
/** Of the screen: the next rows are drawn before they come into sight. */
const MARGIN = '400px';

/**
 * How many of many rows are drawn. More come when the end of them comes near, and when asked.
 *
 * @param least so many are drawn in any case
 */
export function useGrowing(all: number, least: number) {
  const [wanted, setWanted] = useState(AT_ONCE);
  const end = useRef<HTMLButtonElement>(null);
  const drawn = Math.min(all, Math.max(wanted, least));
  const grow = useCallback(() => {
    setWanted(drawn + AT_ONCE);
  }, [drawn]);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [grow]);
  return { drawn, next: Math.min(all - drawn, AT_ONCE), grow, end };
}
