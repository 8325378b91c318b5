import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { STEPS, type Step } from './use-importing';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  bar: { display: 'flex', gap: '4px' },
  part: {
    flex: '1 1 0',
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** How far the import has come, in words and as a bar of four parts. */
export function StepBar({ step }: { readonly step: Step }) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const place = STEPS.indexOf(step) + 1;
  return (
    <div className={styles.place}>
      <Caption1 className={styles.quiet}>
        {fill(words.stepOf, { step: place, steps: STEPS.length })}
      </Caption1>
      <div className={styles.bar} aria-hidden="true">
        {STEPS.map((each, index) => (
          <span key={each} className={mergeClasses(styles.part, index < place && styles.done)} />
        ))}
      </div>
    </div>
  );
}
