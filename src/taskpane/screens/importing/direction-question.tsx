import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ProposedKpi } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ReasonLine } from './reason-line';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly kpi: ProposedKpi;
  readonly answer: (direction: 'higher' | 'lower') => void;
}

/** Whether a higher or a lower value of a KPI is better, where its name does not say it. */
export function DirectionQuestion({ kpi: { name, direction, guesses }, answer }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  return (
    <div className={styles.place} role="group" aria-label={name}>
      <Text>{fill(words.isLowerBetter, { name })}</Text>
      <ReasonLine {...guesses.direction} />
      <div className={styles.answers}>
        {(['higher', 'lower'] as const).map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={direction === each && guesses.direction.reason.code === 'corrected'}
            onClick={() => {
              answer(each);
            }}
          >
            {words.directions[each]}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
