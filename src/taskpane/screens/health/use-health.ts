import { useCallback, useEffect, useMemo, useState } from 'react';
import { formulaScan } from '../../../health/formula-scan';
import { healthLines, type HealthLines } from '../../../health/health-lines';
import { checkHealth } from '../../../scorecard/health/check-health';
import { findFormulaFindings, type FormulaScan } from '../../../xlsx/formula-findings';
import { usePaneLook } from '../../look/pane-look';
import { timeOfDay } from '../../time-of-day';
import { useWorkspace } from '../../workspace/workspace';

export interface Health {
  readonly lines: HealthLines;
  readonly scan: FormulaScan;
  /** HH:MM of the last check. */
  readonly time: string;
  /** The formulas are known; `unread`: Excel did not give them. */
  readonly formulas: 'reading' | 'read' | 'unread';
  /** Reads the workbook again. */
  readonly checkAgain: () => Promise<void>;
}

/** The health check of the workbook as it is now; the formulas of all sheets are read when the screen comes and when asked. */
export function useHealth(): Health {
  const { workbook, read, period, today, refresh } = useWorkspace();
  const { language } = usePaneLook();
  const [cells, setCells] = useState<Parameters<typeof formulaScan>[0]>([]);
  const [formulas, setFormulas] = useState<Health['formulas']>('reading');
  const [time, setTime] = useState(timeOfDay);
  const readFormulas = useCallback(async () => {
    const found = await workbook.formulas();
    setFormulas(found.ok ? 'read' : 'unread');
    if (found.ok) setCells(found.value);
    setTime(timeOfDay());
  }, [workbook]);
  useEffect(() => {
    void readFormulas();
  }, [readFormulas]);
  const scan = useMemo(() => formulaScan(cells, read.grids), [cells, read]);
  const report = useMemo(() => checkHealth(read.scorecard, period, today), [read, period, today]);
  const lines = useMemo(() => {
    const { problems, layout, scorecard } = read;
    const parts = {
      report,
      problems,
      formulas: findFormulaFindings(scan),
      layout,
      ignored: scorecard.ignored,
    };
    return healthLines(parts, language);
  }, [read, report, scan, language]);
  const checkAgain = useCallback(async () => {
    await refresh();
    await readFormulas();
  }, [refresh, readFormulas]);
  return { lines, scan, time, formulas, checkAgain };
}
