import { useLayoutEffect, useState, type RefObject } from 'react';

/** What a pane of 320 pixels leaves; it holds until the place is measured. */
const NARROWEST = 292;

/** How wide an element is, in pixels, also after the pane was made wider. */
export function useWidth(place: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(NARROWEST);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
    };
  }, [place]);
  return width;
}
