import type { Deadline } from '../../../../scorecard/cadence/deadline';
import { settingsOf } from '../../../../scorecard/evaluation/settings';
import { lastDayOf } from '../../../../scorecard/periods/period-days';
import { samePeriod, type Period } from '../../../../scorecard/periods/period';
import { useWorkspace } from '../../../workspace/workspace';

/** Goes where somebody does what is due, in the period that it is about. */
export function useOpenDeadline(): (deadline: Deadline) => void {
  const { read, periods, period, choosePeriod, go } = useWorkspace();
  const { calendar } = settingsOf(read.scorecard.setup);
  const choose = (wanted: Period | undefined): void => {
    if (wanted === undefined) return;
    const day = lastDayOf(wanted, calendar);
    // The figures of a quarter are entered in its last month.
    const shown =
      periods.find((each) => samePeriod(each, wanted)) ??
      periods.find((each) => lastDayOf(each, calendar) <= day);
    if (shown !== undefined && !samePeriod(shown, period)) choosePeriod(shown);
  };
  return (deadline) => {
    switch (deadline.kind) {
      case 'figures':
        choose(deadline.periods.at(-1));
        go({ screen: 'data' });
        return;
      case 'review':
        // A quarter or longer has a review of its own; while it runs, the period that is looked at stays.
        if (deadline.period.grain === period.grain) choose(deadline.period);
        else choosePeriod(deadline.period);
        go({ screen: 'review' });
        return;
      case 'actions':
        go({ screen: 'actions' });
        return;
      case 'kpi-reviews':
      case 'kpi-system':
        go({ screen: 'kpi-review' });
        return;
    }
  };
}
