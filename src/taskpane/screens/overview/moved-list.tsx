import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../look/format-number';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import type { MovedScore } from './moved-score';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 90px 52px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: '3px 0',
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  scale: { position: 'relative', height: '10px' },
  bar: { position: 'absolute', top: 0, bottom: 0, forcedColorAdjust: 'none' },
  points: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What moved the score most, and the rest, so that the list adds up as it is printed. */
export function MovedList({ moved }: { readonly moved: MovedScore }) {
  const { texts, separators } = usePaneLook();
  const words = texts.overview;
  const styles = useStyles();
  const pointsText = (points: number): string =>
    formatNumber(points, { decimals: 2, separators, signed: true });
  const largest = Math.max(...moved.listed.map(({ points }) => Math.abs(points)));
  const others =
    moved.others === 0
      ? words.missingOnly
      : moved.others === 1
        ? words.otherOne
        : fill(words.others, { count: moved.others });
  return (
    <>
      <Caption1 className={styles.quiet}>
        {fill(words.movedTotal, { total: pointsText(moved.total) })}
      </Caption1>
      <ul className={styles.list}>
        {moved.listed.map(({ name, points }) => (
          <li key={name} className={styles.row}>
            <Text className={styles.cut}>{name}</Text>
            <Diverging share={points / largest} />
            <Text className={styles.points}>{pointsText(points)}</Text>
          </li>
        ))}
        {moved.rest !== 0 && (
          <li className={styles.row}>
            <Text className={styles.quiet}>{others}</Text>
            <span />
            <Text className={styles.points}>{pointsText(moved.rest)}</Text>
          </li>
        )}
      </ul>
    </>
  );
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
