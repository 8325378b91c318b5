import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { levelOf } from '../../../import/proposal/level-of';
import { usePaneLook } from '../../look/pane-look';

const useStyles = makeStyles({
  place: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: '2px' },
  bar: {
    width: '5px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  on: {
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

const HEIGHTS = ['5px', '9px', '13px'];

/** How sure a guess is, as bars and as a word. */
export function Confidence({ confidence }: { readonly confidence: number }) {
  const { levels } = usePaneLook().texts.importing;
  const styles = useStyles();
  const level = levelOf(confidence);
  const bars = { low: 1, medium: 2, high: 3 }[level];
  return (
    <span className={styles.place}>
      <span className={styles.bars} aria-hidden="true">
        {HEIGHTS.map((height, index) => (
          <span
            key={height}
            className={mergeClasses(styles.bar, index < bars && styles.on)}
            style={{ height }}
          />
        ))}
      </span>
      <Caption1>{levels[level]}</Caption1>
    </span>
  );
}
