import { useRef, type PointerEvent, type RefObject } from 'react';

interface Start {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/** Moves what scrolls in an element while its ground is dragged with the mouse. Fingers and wheels scroll by themselves. */
export function usePanning(viewport: RefObject<HTMLElement>) {
  const start = useRef<Start>();
  return {
    onPointerDown: (event: PointerEvent): void => {
      const element = viewport.current;
      const isOnGround = !(event.target instanceof Element && event.target.closest('button'));
      if (!element || !isOnGround || event.pointerType !== 'mouse' || event.button !== 0) return;
      const { scrollLeft: left, scrollTop: top } = element;
      start.current = { x: event.clientX, y: event.clientY, left, top };
    },
    onPointerMove: (event: PointerEvent): void => {
      const from = start.current;
      if (!from || !viewport.current) return;
      viewport.current.scrollLeft = from.left + from.x - event.clientX;
      viewport.current.scrollTop = from.top + from.y - event.clientY;
    },
    onPointerUp: (): void => {
      start.current = undefined;
    },
    onPointerLeave: (): void => {
      start.current = undefined;
    },
  };
}
