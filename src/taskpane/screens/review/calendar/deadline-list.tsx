import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { deadlineWords } from '../../../../look/deadline-words';
import type { Deadline } from '../../../../scorecard/cadence/deadline';
import { dayOf } from '../../../../scorecard/health/day-of';
import { usePaneLook } from '../../../look/pane-look';
import { ListRow } from '../../../parts/list-row';
import { RowList } from '../../../parts/row-list';
import { useWorkspace } from '../../../workspace/workspace';
import { deadlineKey } from './deadline-key';
import { useOpenDeadline } from './use-open-deadline';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex', fontSize: '18px' },
  late: { color: tokens.colorStatusWarningForeground3 },
});

/** What is due within a week is told from what has time. */
const SOON_DAYS = 7;

/** Deadlines, each with a sign and words for how near it is; a row leads to where it is done. */
export function DeadlineList({ items }: { readonly items: readonly Deadline[] }) {
  const { texts, language } = usePaneLook();
  const { today } = useWorkspace();
  const open = useOpenDeadline();
  return (
    <RowList items={items} keyOf={deadlineKey}>
      {(deadline) => {
        const said = deadlineWords(deadline, today, { words: texts.deadlines, language });
        return (
          <ListRow
            rowKey={deadlineKey(deadline)}
            start={<NearnessMark deadline={deadline} />}
            name={said.name}
            text={[said.when, said.about].filter(Boolean).join(' · ')}
            isTextWhole
            open={() => {
              open(deadline);
            }}
          />
        );
      }}
    </RowList>
  );
}

function NearnessMark({ deadline: { due, daysLate } }: { readonly deadline: Deadline }) {
  const words = usePaneLook().texts.calendar;
  const { today } = useWorkspace();
  const styles = useStyles();
  const isSoon = (dayOf(due) ?? 0) - (dayOf(today) ?? 0) <= SOON_DAYS;
  const mark =
    daysLate > 0
      ? { icon: <WarningRegular className={styles.late} />, label: words.isLate }
      : isSoon
        ? { icon: <ClockRegular />, label: words.isSoon }
        : { icon: <CalendarRegular />, label: words.isAhead };
  return (
    <span className={styles.icon} role="img" aria-label={mark.label} title={mark.label}>
      {mark.icon}
    </span>
  );
}
