import { useEffect, useState } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLook } from '../look/pane-look';

/** What comes sooner is not announced by a change of the picture. */
const SKELETON_MS = 400;
const WORDS_MS = 4_000;
const ROWS = [60, 90, 75, 85, 50] as const;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    gap: tokens.spacingVerticalL,
    padding: '14px',
  },
  row: {
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
});

/** Stands where a screen will be: at first nothing, then rows without text, and after a while what is waited for. */
export function Loading() {
  const { states } = usePaneLook().texts;
  const styles = useStyles();
  const [stage, setStage] = useState<'nothing' | 'rows' | 'words'>('nothing');
  useEffect(() => {
    const timers = [
      setTimeout(setStage, SKELETON_MS, 'rows'),
      setTimeout(setStage, WORDS_MS, 'words'),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.page} aria-busy="true">
      {stage === 'words' && <Text role="status">{states.reading}</Text>}
      {stage !== 'nothing' &&
        ROWS.map((width) => (
          <div key={width} className={styles.row} style={{ width: `${width}%` }} />
        ))}
    </div>
  );
}
