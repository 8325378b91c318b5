import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeptLook } from '../../excel/kept-look';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { WorkbookRead } from '../../excel/read-workbook';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { periodChoices } from '../frame/period-choices';
import { periodState } from '../frame/period-state';
import { unitChoices } from '../frame/unit-choices';
import { shownFacts } from './shown-facts';

/** Which unit and period are looked at, and their scores. */
export function useLookedAt(workbook: OpenWorkbook, read: WorkbookRead, today: CalendarDate) {
  const { scorecard } = read;
  const { periods, current, longer } = useMemo(
    () => periodChoices(scorecard, today),
    [scorecard, today],
  );
  const units = useMemo(() => unitChoices(scorecard), [scorecard]);
  const [look, choose] = useKeptLook(workbook);
  // A quarter or a year is looked at for its review only: the workbook does not keep it.
  const [wide, lookAt] = useState<Period>();
  const period =
    longer.find((each) => wide !== undefined && samePeriod(each, wide)) ??
    periods.find(({ ordinal }) => ordinal === look.period) ??
    current;
  const unit = units.find((each) => each.unit.id === look.unit)?.unit.id;
  const shown = useMemo(
    () => ({
      period,
      choosePeriod: (chosen: Period) => {
        const isLonger = chosen.grain !== current.grain;
        lookAt(isLonger ? chosen : undefined);
        if (isLonger) return;
        // The current one is not kept, so that the pane goes on with it next month.
        choose({ period: samePeriod(chosen, current) ? undefined : chosen.ordinal });
      },
      unit,
      chooseUnit: (id: string | undefined) => {
        choose({ unit: id });
      },
      facts: shownFacts(scorecard, period, unit),
    }),
    [scorecard, period, current, unit, choose],
  );
  const state = useMemo(() => periodState(scorecard, period), [scorecard, period]);
  return { units, periods, longer, state, shown };
}

/** What was chosen, also by whoever had the workbook open before. */
function useKeptLook(workbook: OpenWorkbook) {
  const [look, setLook] = useState<KeptLook>({});
  const isChosen = useRef(false);
  useEffect(() => {
    let isGone = false;
    void workbook.keptLook().then((kept) => {
      if (!isGone && kept.ok && !isChosen.current) setLook(kept.value);
    });
    return () => {
      isGone = true;
    };
  }, [workbook]);
  const choose = useCallback(
    (change: KeptLook) => {
      const next = { ...look, ...change };
      isChosen.current = true;
      setLook(next);
      // A workbook that cannot be written forgets it when it is closed.
      void workbook.keepLook(next);
    },
    [workbook, look],
  );
  return [look, choose] as const;
}
