import { useRef } from 'react';
import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../look/format-number';
import { fill } from '../../../strings/fill';
import { ROW } from '../../frame/use-navigation';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useOneTabStop } from '../../parts/use-one-tab-stop';
import { useOpening } from '../../workspace/use-opening';
import type { MovedScore } from './moved-score';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 90px 52px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '28px',
    padding: 0,
  },
  button: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  scale: {
    position: 'relative',
    height: '10px',
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '-4px',
      left: '50%',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  bar: { position: 'absolute', top: 0, bottom: 0, forcedColorAdjust: 'none' },
  points: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What moved the score most, and the rest, so that the list adds up as it is printed. */
export function MovedList({ moved }: { readonly moved: MovedScore }) {
  const { texts, separators } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const open = useOpening();
  const pointsText = (points: number): string =>
    formatNumber(points, { decimals: 2, separators, signed: true });
  const list = useRef<HTMLUListElement>(null);
  const keys = useOneTabStop(list);
  const largest = Math.max(...moved.listed.map(({ points }) => Math.abs(points)));
  const total = fill(words.movedTotal, { total: pointsText(moved.total) });
  return (
    <Section title={words.moved} aside={<Caption1 className={styles.quiet}>{total}</Caption1>}>
      <ul ref={list} className={styles.list} role="list" {...keys}>
        {moved.listed.map(({ id, name, points }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.row, styles.button)}
              onClick={(event) => {
                open(event, { table: 'BSC_KPIs', id, field: 'name' }, { screen: 'kpi', id });
              }}
              {...{ [ROW]: `moved ${id}` }}
            >
              <Text className={styles.cut}>{name}</Text>
              <Diverging share={points / largest} />
              <Text className={styles.points}>{pointsText(points)}</Text>
            </button>
          </li>
        ))}
        {moved.rest !== 0 && (
          <li className={styles.row}>
            <Text className={styles.quiet}>{othersText(moved, words)}</Text>
            <span />
            <Text className={styles.points}>{pointsText(moved.rest)}</Text>
          </li>
        )}
      </ul>
    </Section>
  );
}

function othersText(
  { others }: MovedScore,
  words: { readonly missingOnly: string; readonly others: string },
): string {
  if (others === 0) return words.missingOnly;
  return fill(words.others, { count: others });
}

/** A bar to the right of the middle for a gain, to the left for a loss; the figure beside it says the same. */
function Diverging({ share }: { readonly share: number }) {
  const styles = useStyles();
  const { palette } = usePaneLook();
  const width = `${Math.abs(share) * 50}%`;
  const { fill: colour } = palette.status[share > 0 ? 'Green' : 'Red'];
  const side = share > 0 ? { left: '50%' } : { right: '50%' };
  return (
    <span className={styles.scale} aria-hidden="true">
      <span className={styles.bar} style={{ width, backgroundColor: colour, ...side }} />
    </span>
  );
}
