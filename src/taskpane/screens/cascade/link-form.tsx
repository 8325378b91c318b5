import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { choicesAmong } from '../../parts/form/choices-among';
import { objectivesAbove } from '../../../scorecard/cascade/objectives-above';
import { linkObjective } from '../../../scorecard/edits/link-objective';
import type { Objective } from '../../../scorecard/model/objective';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { useWorkspace } from '../../workspace/workspace';
import type { CascadeFacts } from './use-cascade';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '8px 0 12px 24px',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly objective: Objective;
  readonly facts: CascadeFacts;
  readonly close: () => void;
}

/** Which objective above one of a unit contributes to. */
export function LinkForm({ objective, facts, close }: Props) {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const { save } = useWorkspace();
  const [chosen, setChosen] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { id } = objective;
  const choices = choicesAmong(objectivesAbove(facts.scorecard, objective.unit));
  const link = async () => {
    setAsked(true);
    if (chosen === undefined) return;
    const said = fill(words.linkedNow, { id, to: chosen });
    await save({ change: (scorecard) => linkObjective(scorecard, id, chosen), said });
  };
  return (
    <div className={styles.form}>
      <ChoiceField
        label={fill(words.linkTo, { id })}
        value={chosen}
        choices={choices}
        change={setChosen}
        error={isAsked && chosen === undefined ? words.chooseObjective : undefined}
      />
      <div className={styles.buttons}>
        <SaveButton size="small" appearance="primary" onClick={() => void link()}>
          {words.link}
        </SaveButton>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
