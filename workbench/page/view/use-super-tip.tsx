import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import type { SuperTip } from '../start/ribbon';
import { Anchored } from './anchored';

const DELAY_MS = 500;

interface TipAttributes {
  readonly 'aria-describedby': string | undefined;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerDown: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A tip with title and text that appears at a control under the pointer after a while, and at once at a focused one. */
export function useSuperTip({ title, text }: SuperTip): readonly [TipAttributes, ReactNode] {
  const id = useId();
  const timer = useRef<number>();
  const [anchor, setAnchor] = useState<Element>();
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(undefined);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const attributes: TipAttributes = {
    'aria-describedby': anchor && id,
    onPointerEnter: ({ currentTarget }) => {
      timer.current = window.setTimeout(() => {
        setAnchor(currentTarget);
      }, DELAY_MS);
    },
    onPointerLeave: hide,
    onFocus: ({ currentTarget }) => {
      if (currentTarget.matches(':focus-visible')) setAnchor(currentTarget);
    },
    onBlur: hide,
    onPointerDown: hide,
    onKeyDown: ({ key }) => {
      if (key === 'Escape') hide();
    },
  };
  const tip = anchor && (
    <Anchored anchor={anchor} className="super-tip" id={id} role="tooltip">
      <strong>{title}</strong>
      {text}
    </Anchored>
  );
  return [attributes, tip];
}
