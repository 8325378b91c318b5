import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ownersIn } from '../../../../review/facts/owners';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { DateField } from '../../../parts/form/date-field';
import { LongTextField } from '../../../parts/form/long-text-field';
import { TextField } from '../../../parts/form/text-field';
import { useLookOnly } from '../../../workspace/use-look-only';
import { useWorkspace } from '../../../workspace/workspace';
import { lacksRequest, type DecisionDraft } from './minutes-draft';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: '8px 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px',
    '& .fui-Input': { width: '100%', minWidth: 0 },
    '& input': { width: '100%', minWidth: 0 },
  },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly decision: DecisionDraft;
  readonly number: number;
  /** Whether what is missing is to be said. */
  readonly isChecked: boolean;
  readonly put: (decision: DecisionDraft) => void;
  readonly remove: () => void;
}

/** What was asked for, what was decided, who does it and by when. */
export function DecisionFields({ decision, number, isChecked, put, remove }: Props) {
  const words = usePaneLook().texts.minutes;
  const styles = useStyles();
  const { read } = useWorkspace();
  const isLookOnly = useLookOnly() !== undefined;
  return (
    <fieldset className={styles.group}>
      <LongTextField
        label={fill(words.askedForAt, { number })}
        value={decision.askedFor}
        lines={2}
        error={isChecked && lacksRequest(decision) ? words.askedForMissing : undefined}
        change={(askedFor) => {
          put({ ...decision, askedFor });
        }}
      />
      <LongTextField
        label={words.decision}
        hint={words.decisionHint}
        value={decision.decision}
        lines={2}
        change={(text) => {
          put({ ...decision, decision: text });
        }}
      />
      <div className={styles.pair}>
        <TextField
          label={words.owner}
          value={decision.owner}
          offered={ownersIn(read.scorecard)}
          change={(owner) => {
            put({ ...decision, owner });
          }}
        />
        <DateField
          label={words.due}
          value={decision.due}
          change={(due) => {
            put({ ...decision, due });
          }}
        />
      </div>
      <Button
        size="small"
        className={styles.button}
        icon={<DismissRegular />}
        disabled={isLookOnly}
        onClick={remove}
      >
        {fill(words.remove, { number })}
      </Button>
    </fieldset>
  );
}
