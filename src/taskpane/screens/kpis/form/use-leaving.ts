import { useEffect, useRef } from 'react';
import { useFrameState } from '../../../frame/frame-state';
import { useWorkspace } from '../../../workspace/workspace';

/** Leaves the form once nothing in it is unsaved any more: where it came from, else to the list of KPIs. */
export function useLeaving(isLeaving: boolean): void {
  const { back, go } = useWorkspace();
  const { backTo } = useFrameState();
  const hasLeft = useRef(false);
  useEffect(() => {
    if (!isLeaving || hasLeft.current) return;
    hasLeft.current = true;
    if (backTo === undefined) go({ screen: 'kpis' });
    else back();
  }, [isLeaving, back, go, backTo]);
}
