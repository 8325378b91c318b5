import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusWord } from '../../../look/status-word';
import type { StatusWords } from '../../../scorecard/model/setup';
import type { Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { StatusShape } from '../../parts/status-shape';
import { COUNTED } from './overview-facts';

const useStyles = makeStyles({
  counters: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', gap: '6px' },
  counter: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    padding: '6px 2px',
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
  word: { fontSize: tokens.fontSizeBase100, whiteSpace: 'nowrap' },
});

interface Props {
  readonly counts: ReadonlyMap<Status, number>;
  readonly words: StatusWords;
  readonly chosen: Status;
  readonly choose: (status: Status) => void;
}

/** How many KPIs have each status; the pressed one is listed below. */
export function StatusCounters({ counts, words, chosen, choose }: Props) {
  const { texts, language } = usePaneLook();
  const styles = useStyles();
  // Most scorecards have no KPI without a score.
  const shown = COUNTED.filter((status) => status !== 'Not scored' || counts.has(status));
  return (
    <div className={styles.counters} role="group" aria-label={texts.overview.counts}>
      {shown.map((status) => {
        const count = counts.get(status) ?? 0;
        const word = statusWord(status, language, words);
        return (
          <button
            key={status}
            type="button"
            className={mergeClasses(styles.counter, status === chosen && styles.pressed)}
            aria-pressed={status === chosen}
            aria-label={fill(texts.overview.countName, { count, status: word })}
            onClick={() => {
              choose(status);
            }}
          >
            <span className={styles.count}>
              <StatusShape status={status} />
              {count}
            </span>
            <span className={styles.word}>{word}</span>
          </button>
        );
      })}
    </div>
  );
}
