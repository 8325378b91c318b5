import { useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactNode } from 'react';

interface AnchoredProps extends HTMLAttributes<HTMLDivElement> {
  readonly anchor: Element;
  readonly children: ReactNode;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 4;
const OFF_SCREEN: Place = { left: -10_000, top: 0 };

/** Below the anchor, kept inside the window; above it when there is no room below. */
function placeOf(anchor: DOMRect, size: DOMRect): Place {
  const left = Math.max(GAP, Math.min(anchor.left, innerWidth - size.width - GAP));
  const below = anchor.bottom + GAP;
  const fitsBelow = below + size.height <= innerHeight;
  return { left, top: fitsBelow ? below : Math.max(GAP, anchor.top - size.height - GAP) };
}

/** A box that floats beside an element and above everything else, as menus and tips do. */
export function Anchored({ anchor, children, className = '', ...rest }: AnchoredProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(OFF_SCREEN);
  useLayoutEffect(() => {
    if (!box.current) return;
    setPlace(placeOf(anchor.getBoundingClientRect(), box.current.getBoundingClientRect()));
  }, [anchor]);
  return (
    <div ref={box} className={`floating ${className}`} style={place} {...rest}>
      {children}
    </div>
  );
}
