import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fittingTabs } from './fitting-tabs';
import { TABS, type Tab } from './tabs';

/** The attribute with the name of a tab. */
export const TAB = 'data-tab';

/** Which tabs have room in the bar; a tab that has none keeps the width that it had. */
export function useFittingTabs(
  bar: RefObject<HTMLElement>,
  selected: Tab | undefined,
): readonly Tab[] {
  const [room, setRoom] = useState(Infinity);
  const [isMeasured, setMeasured] = useState(false);
  const widths = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const measure = () => {
      // What is not laid out, such as a page of tests or a pane that is hidden, says nothing about room.
      if (element.clientWidth === 0) return;
      for (const tab of TABS) {
        const width = element.querySelector<HTMLElement>(`[${TAB}="${tab}"]`)?.offsetWidth;
        if (width !== undefined) widths.current.set(tab, width);
      }
      setRoom(element.clientWidth);
      setMeasured(true);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [bar]);
  return isMeasured ? fittingTabs(TABS, widths.current, room, selected) : TABS;
}
