import { useEffect, useState } from 'react';
import { useWorkspace } from '../../workspace/workspace';
import type { DetectedSheet } from './detected-sheet';

/** The upper part of each sheet is enough to see whether it is a list of KPIs. */
const CELLS = 10_000;

/** Looks through the user's sheets once the screen is there; undefined while that lasts and when none looks like KPIs. */
export function useDetectedSheet(): DetectedSheet | undefined {
  const { workbook, today } = useWorkspace();
  const [found, setFound] = useState<DetectedSheet>();
  useEffect(() => {
    const looking = new AbortController();
    const look = async (): Promise<void> => {
      const sources = await workbook.sources({ mostCells: CELLS, signal: looking.signal });
      if (!sources.ok || sources.value.every(({ cells }) => cells.size === 0)) return;
      const { detectedSheet } = await import(
        /* webpackChunkName: "detected-sheet" */ './detected-sheet'
      );
      if (!looking.signal.aborted) setFound(detectedSheet(sources.value, today));
    };
    void look();
    return () => {
      looking.abort();
    };
  }, [workbook, today]);
  return found;
}
