import {
  Button,
  Caption1,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import type { RunningWork } from '../workspace/work';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** How far a long work has come, where the footer would be. */
export function WorkBlock({ running }: { readonly running: RunningWork }) {
  const { states } = usePaneLook().texts;
  const styles = useStyles();
  const { title, progress, left, isStopping, cancel } = running;
  const step =
    progress &&
    (progress.says ??
      fill(progress.name === undefined ? states.step : states.namedStep, {
        done: progress.done,
        total: progress.total,
        name: progress.name,
      }));
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <Text weight="semibold">{title}</Text>
        <Button size="small" disabled={isStopping} onClick={cancel}>
          {isStopping ? states.stopping : states.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={title}
        aria-valuetext={step}
        value={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      />
      {step !== undefined && (
        <div className={styles.line}>
          <Caption1>{step}</Caption1>
          {left !== undefined && (
            <Caption1>
              {fill(states.left, { seconds: Math.max(1, Math.round(left / 1000)) })}
            </Caption1>
          )}
        </div>
      )}
    </div>
  );
}
