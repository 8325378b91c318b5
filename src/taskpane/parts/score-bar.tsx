import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../scorecard/model/status';
import { usePaneLook } from '../look/pane-look';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  mark: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface Props {
  /** On the scorecard's scale, 1 = on target; absent without a score. */
  readonly score: number | undefined;
  readonly status: Status;
  /** The highest score that there is, where the bar is full. */
  readonly highest: number;
}

/** How far a score reaches, with a mark where the target is reached. The figure stands beside it as text. */
export function ScoreBar({ score, status, highest }: Props) {
  const styles = useStyles();
  const { fill } = usePaneLook().palette.status[status];
  const percentOf = (value: number): string =>
    `${Math.min(1, Math.max(0, value / highest)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      {score !== undefined && (
        <div className={styles.bar} style={{ width: percentOf(score), backgroundColor: fill }} />
      )}
      <div className={styles.mark} style={{ left: `calc(${percentOf(1)} - 1px)` }} />
    </div>
  );
}
