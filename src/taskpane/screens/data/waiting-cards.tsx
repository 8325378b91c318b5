import { useState } from 'react';
import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { dateText } from '../../../look/date-text';
import { daysLate, dueDateOf } from '../../../scorecard/entry/due-date';
import { waitingFor, type WaitingFor } from '../../../scorecard/entry/waiting';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import type { EntryRow } from './entry-rows';
import { reminderText } from './reminder-text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px 6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cards: { display: 'flex', flexDirection: 'column', gap: '6px' },
  texts: { flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column' },
  copy: { flexShrink: 0 },
  more: { alignSelf: 'start' },
});

/** So many cards leave room for the figures themselves. */
const AT_ONCE = 2;

/** Who has not entered figures yet, and a text to remind them. */
export function WaitingCards({ rows }: { readonly rows: readonly EntryRow[] }) {
  const { data } = usePaneLook().texts;
  const styles = useStyles();
  const [isAll, showAll] = useState(false);
  const waiting = waitingFor(rows.map(({ entry }) => entry));
  if (waiting.length === 0) return null;
  const left = waiting.length - AT_ONCE;
  return (
    <div className={styles.cards}>
      {(isAll ? waiting : waiting.slice(0, AT_ONCE)).map((each) => (
        <WaitingCard key={each.owner ?? ''} waiting={each} />
      ))}
      {left > 0 && !isAll && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            showAll(true);
          }}
        >
          {fill(data.moreOwners, { count: left })}
        </Button>
      )}
    </div>
  );
}

function WaitingCard({ waiting }: { readonly waiting: WaitingFor }) {
  const { texts, language } = usePaneLook();
  const { data } = texts;
  const { read, period, today, say } = useWorkspace();
  const styles = useStyles();
  const { setup } = read.scorecard;
  const due = dueDateOf(period, setup);
  const days = daysLate(period, setup, today);
  const count = waiting.entries.length;
  const late =
    days === 0
      ? fill(data.dueOn, { date: dateText(due, language) })
      : fill(data.daysLate, { count: days });
  const copy = async (): Promise<void> => {
    const text = reminderText(waiting, { period, due, texts: data, language });
    try {
      await navigator.clipboard.writeText(text);
      say({ intent: 'success', text: data.copied });
    } catch {
      // Some hosts keep the clipboard from add-ins; then there is nothing else to do than to say so.
      say({ intent: 'warning', text: data.notCopied });
    }
  };
  const { owner } = waiting;
  return (
    <div className={styles.card}>
      <div className={styles.texts}>
        <Text weight="semibold" size={200}>
          {owner === undefined ? data.noOwner : fill(data.waitingFor, { owner })}
        </Text>
        <Caption1>
          {fill(data.waitingLate, {
            kpis: fill(data.kpis, { count }),
            late,
          })}
        </Caption1>
      </div>
      {owner !== undefined && (
        <Button
          size="small"
          className={styles.copy}
          icon={<CopyRegular />}
          aria-label={fill(data.copyReminderFor, { owner })}
          onClick={() => void copy()}
        >
          {data.copyReminder}
        </Button>
      )}
    </div>
  );
}
