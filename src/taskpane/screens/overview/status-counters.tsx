import { useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusWord } from '../../../look/status-word';
import type { StatusWords } from '../../../scorecard/model/setup';
import type { Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { StatusShape } from '../../parts/status-shape';
import { COUNTED } from './status-counts';

const useStyles = makeStyles({
  counters: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: '6px',
  },
  counter: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    padding: '6px 0',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: 'center',
  },
});

interface Props {
  readonly counts: ReadonlyMap<Status, number>;
  readonly words: StatusWords;
  /** Those that are pressed; the list below shows them. */
  readonly chosen: ReadonlySet<Status>;
  readonly toggle: (status: Status) => void;
}

/** How many KPIs have each status. Each is a switch; the keys 1 to 5 turn them while one of them has the focus. */
export function StatusCounters({ counts, words, chosen, toggle }: Props) {
  const { overview } = usePaneLook().texts;
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  // Most scorecards have no KPI without a score.
  const shown = COUNTED.filter((status) => status !== 'Not scored' || counts.has(status));
  return (
    <div
      ref={group}
      className={styles.counters}
      role="group"
      aria-label={overview.counts}
      title={fill(overview.countHint, { count: shown.length })}
      onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
        const place = ctrlKey || altKey || metaKey ? -1 : '123456'.indexOf(key);
        const status = key.length === 1 ? shown[place] : undefined;
        if (status === undefined) return;
        toggle(status);
        group.current?.querySelectorAll('button')[place]?.focus();
      }}
    >
      {shown.map((status) => (
        <Counter
          key={status}
          status={status}
          count={counts.get(status) ?? 0}
          words={words}
          isPressed={chosen.has(status)}
          toggle={toggle}
        />
      ))}
    </div>
  );
}

interface CounterProps extends Pick<Props, 'words' | 'toggle'> {
  readonly status: Status;
  readonly count: number;
  readonly isPressed: boolean;
}

function Counter({ status, count, words, isPressed, toggle }: CounterProps) {
  const { language } = usePaneLook();
  const styles = useStyles();
  const word = statusWord(status, language, words);
  return (
    <button
      type="button"
      className={mergeClasses(styles.counter, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      onClick={() => {
        toggle(status);
      }}
    >
      <span className={styles.count}>
        <StatusShape status={status} />
        {count}
      </span>{' '}
      <span className={styles.word}>{word}</span>
    </button>
  );
}
