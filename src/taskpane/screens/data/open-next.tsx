import { makeStyles } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { openPeriod } from '../../../scorecard/edits/open-period';
import { entriesDue } from '../../../scorecard/entry/entry';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { firstDayOf } from '../../../scorecard/periods/period-days';
import { shift } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Begins the next period, once it has begun in the calendar: a row for each KPI that is due. */
export function OpenNext() {
  const { texts, language } = usePaneLook();
  const { data } = texts;
  const styles = useStyles();
  const { read, period, today, ask, save, choosePeriod } = useWorkspace();
  const { scorecard } = read;
  const context = evaluationContext(scorecard);
  const next = shift(period, 1);
  const due = entriesDue(next, context);
  const missing = due.filter(({ reading }) => reading === undefined).length;
  const isBegun = firstDayOf(next, context.settings.calendar) <= today;
  if (!isBegun || due.length === 0 || missing < due.length) return null;
  const label = periodLabel(next, language);
  const open = async (): Promise<void> => {
    const isMeant = await ask({
      title: fill(data.openTitle, { period: label }),
      text: fill(data.openText, { count: missing }),
      verb: fill(data.openPeriod, { period: label }),
    });
    if (!isMeant) return;
    const isOpen = await save({
      change: (now) => openPeriod(now, next),
      said: fill(data.opened, { period: label }),
    });
    if (isOpen) choosePeriod(next);
  };
  return (
    <SaveButton size="small" className={styles.button} onClick={() => void open()}>
      {fill(data.openPeriod, { period: label })}
    </SaveButton>
  );
}
