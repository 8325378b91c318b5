import { useEffect, useMemo, useState } from 'react';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { WorkbookRead } from '../../excel/read-workbook';
import type { Selected } from '../../excel/watch-selection';
import type { StopWatching } from '../../excel/watch-workbook';
import type { UnsavedForms } from './use-unsaved';
import { kpiAt } from './kpi-at';

interface Surroundings {
  readonly workbook: OpenWorkbook;
  readonly read: WorkbookRead;
  readonly unsaved: UnsavedForms;
  /** Whether somebody wants the pane to follow. */
  readonly follows: boolean;
}

/**
 * The KPI of the cells that are selected in Excel; none when the selection is about none. One made while something on the
 * screen is not saved leaves the one before.
 */
export function useSelectedKpi(surroundings: Surroundings): string | undefined {
  const { workbook, read, unsaved, follows } = surroundings;
  const [place, setPlace] = useState<Selected>();
  useEffect(() => {
    if (!follows) return;
    let stop: StopWatching | undefined;
    let isOver = false;
    const watch = async (): Promise<void> => {
      const watching = await workbook.watchSelection((selected) => {
        if (unsaved.size === 0) setPlace(selected);
      });
      if (!watching.ok) return;
      stop = watching.value;
      if (isOver) await stop();
    };
    void watch();
    return () => {
      isOver = true;
      setPlace(undefined);
      void stop?.();
    };
  }, [workbook, unsaved, follows]);
  return useMemo(() => place && kpiAt(place, read), [place, read]);
}
