import { useEffect, useState, type RefObject } from 'react';

/** How large the map is shown, and what changes that. */
export interface Zoom {
  /** 1 fits the width of the pane. */
  readonly scale: number;
  readonly step: (direction: 1 | -1) => void;
  readonly fit: () => void;
}

const SCALES = [0.6, 0.8, 1, 1.25, 1.5, 2, 2.5];

/** Zooms by steps, and with the wheel while Ctrl is held. */
export function useZoom(viewport: RefObject<HTMLElement>): Zoom {
  const [scale, setScale] = useState(1);
  const step = (direction: 1 | -1): void => {
    setScale((now) => SCALES[SCALES.indexOf(now) + direction] ?? now);
  };
  useEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const direction = event.deltaY < 0 ? 1 : -1;
      setScale((now) => SCALES[SCALES.indexOf(now) + direction] ?? now);
    };
    // React listens to the wheel without the right to keep the page from zooming.
    element.addEventListener('wheel', turned, { passive: false });
    return () => {
      element.removeEventListener('wheel', turned);
    };
  }, [viewport]);
  return {
    scale,
    step,
    fit: () => {
      setScale(1);
    },
  };
}
