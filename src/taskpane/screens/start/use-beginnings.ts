import { useEffect, useState } from 'react';
import { usePaneLook } from '../../look/pane-look';
import type { Beginnings } from './beginning';

/** The sample is large, so it comes when it is shown first. */
export function useBeginnings(): Beginnings | undefined {
  const { language } = usePaneLook();
  const [found, setFound] = useState<Beginnings>();
  useEffect(() => {
    let isShown = true;
    const load = async (): Promise<void> => {
      const { beginnings } = await import(/* webpackChunkName: "start" */ './beginning');
      if (isShown) setFound(beginnings(language));
    };
    void load();
    return () => {
      isShown = false;
    };
  }, [language]);
  return found;
}
