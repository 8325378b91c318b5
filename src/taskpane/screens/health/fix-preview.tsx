import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import type { PreviewLine } from '../../look/preview-lines';
import { BeforeAfter } from '../../parts/before-after';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const MOST_LINES = 8;

interface Props {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** What a fix changes, before and after, with the way on and the way out. */
export function FixPreview({ title, lines, apply, cancel }: Props) {
  const { health, states } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      {lines.length > 0 && <BeforeAfter title={title} lines={lines} most={MOST_LINES} />}
      <div className={styles.buttons}>
        <SaveButton size="small" appearance="primary" disabled={lines.length === 0} onClick={apply}>
          {health.apply}
        </SaveButton>
        <Button size="small" onClick={cancel}>
          {states.cancel}
        </Button>
      </div>
    </div>
  );
}
