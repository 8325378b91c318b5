import { useRef, useState, type KeyboardEvent } from 'react';
import { boxBeside, type MapDirection } from '../../../map/box-beside';
import type { MapPicture } from '../../../map/map-picture';
import type { Zoom } from './use-zoom';

const DIRECTIONS: Readonly<Partial<Record<string, MapDirection>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Given {
  readonly picture: MapPicture;
  readonly zoom: Zoom;
  /** The objectives in their order. */
  readonly ids: readonly string[];
  readonly selected: string | undefined;
  readonly addLink: (from: string) => void;
}

/** The keys of the map: one stop of the Tab key, arrows that move to what is drawn there. */
export function useMapKeys({ picture, zoom, ids, selected, addLink }: Given) {
  const nodes = useRef(new Map<string, HTMLButtonElement>());
  const [focused, setFocused] = useState<string>();
  const known = [focused, selected].find((id) => id !== undefined && ids.includes(id));
  const tabStop = known ?? ids[0];
  const pressed = (id: string, event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) nodes.current.get(boxBeside(id, direction, picture.boxes) ?? id)?.focus();
    else if (event.key === '+' || event.key === '=') zoom.step(1);
    else if (event.key === '-') zoom.step(-1);
    else if (event.key === '0') zoom.fit();
    else if (event.key.toLowerCase() === 'l') addLink(id);
    else return;
    event.preventDefault();
  };
  /** What the node of an objective needs for it. */
  return (id: string) => ({
    isTabStop: id === tabStop,
    hold: (element: HTMLButtonElement | null) => {
      if (element) nodes.current.set(id, element);
      else nodes.current.delete(id);
    },
    focused: () => {
      setFocused(id);
    },
    pressed: (event: KeyboardEvent) => {
      pressed(id, event);
    },
  });
}
