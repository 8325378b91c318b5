import { useEffect, useState } from 'react';
import type { Severity } from '../../scorecard/health/rule-codes';
import { useWorkspace } from './workspace';

/** The check waits until nobody has typed for so long: it looks at everything. */
const QUIET_MS = 400;

/** How many findings of each severity there are; undefined until it is known. What was known stays meanwhile. */
export function useHealthCounts(): Readonly<Record<Severity, number>> | undefined {
  const { read, period, today } = useWorkspace();
  const [counts, setCounts] = useState<Readonly<Record<Severity, number>>>();
  useEffect(() => {
    let isWanted = true;
    const check = async (): Promise<void> => {
      const { healthCounts } = await import(/* webpackChunkName: "health" */ './health-counts');
      if (isWanted) setCounts(healthCounts(read, period, today));
    };
    const timer = setTimeout(() => void check(), QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [read, period, today]);
  return counts;
}
