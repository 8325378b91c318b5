import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import { dateText } from '../../look/date-text';
import { fill } from '../../strings/fill';
import { usePaneLook, type PaneLook } from '../look/pane-look';
import type { PeriodState } from './period-state';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 1,
    minWidth: '20px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '16px' },
  word: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const ICONS = {
  open: <LockOpenRegular />,
  closed: <LockClosedRegular />,
  restated: <ArrowSyncRegular />,
} as const;

/** Whether the period that is looked at is open, closed or restated: a padlock and a word. */
export function PeriodMark({ state }: { readonly state: PeriodState }) {
  const look = usePaneLook();
  const styles = useStyles();
  const text = wordsOf(state, look);
  return (
    <span className={styles.mark} title={text}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[state.kind]}
      </span>
      <span className={styles.word}>{text}</span>
    </span>
  );
}

function wordsOf({ kind, on }: PeriodState, { texts: { frame }, language }: PaneLook): string {
  if (kind === 'open') return frame.open;
  const isClosed = kind === 'closed';
  if (on === undefined) return isClosed ? frame.closed : frame.restated;
  return fill(isClosed ? frame.closedOn : frame.restatedOn, { day: shortDay(on, language) });
}

/** The year is that of the period, or near it. */
function shortDay(day: string, language: PaneLook['language']): string {
  return dateText(day, language).replace(/[ /]\d{4}$/, '');
}
