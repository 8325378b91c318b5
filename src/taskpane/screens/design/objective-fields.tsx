import { ownersIn } from '../../../review/facts/owners';
import { objectivesAbove } from '../../../scorecard/cascade/objectives-above';
import type { Objective } from '../../../scorecard/model/objective';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { choicesAmong } from '../../parts/form/choices-among';
import { TextField } from '../../parts/form/text-field';
import type { Form } from '../../parts/form/use-form';
import { useWorkspace } from '../../workspace/workspace';
import { WeightField } from './weight-field';

interface Props {
  readonly form: Form<Objective>;
}

/** Where an objective belongs, who answers for it, and what it weighs. */
export function ObjectiveFields({ form }: Props) {
  const words = usePaneLook().texts.design;
  const { scorecard } = useWorkspace().read;
  const { draft, change } = form;
  return (
    <>
      <PlaceFields form={form} />
      <TextField
        label={words.owner}
        value={draft.owner ?? ''}
        offered={ownersIn(scorecard)}
        change={(owner) => {
          change({ owner });
        }}
      />
      <WeightField form={form} />
      <TextField
        label={words.theme}
        value={draft.theme ?? ''}
        offered={scorecard.setup.themes ?? []}
        change={(theme) => {
          change({ theme });
        }}
      />
    </>
  );
}

function PlaceFields({ form: { draft, change } }: Props) {
  const words = usePaneLook().texts.design;
  const { scorecard } = useWorkspace().read;
  const { perspectives, units } = scorecard;
  const above = objectivesAbove(scorecard, draft.unit);
  return (
    <>
      <ChoiceField
        label={words.perspective}
        value={draft.perspective}
        choices={perspectives.map(({ id, name }) => ({ value: id, label: name }))}
        none={words.noPerspective}
        change={(perspective) => {
          change({ perspective });
        }}
      />
      {units.length > 0 && (
        <ChoiceField
          label={words.unit}
          value={draft.unit}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          none={words.ofCompany}
          change={(unit) => {
            change({ unit, contributesTo: undefined });
          }}
        />
      )}
      {above.length > 0 && (
        <ChoiceField
          label={words.supports}
          hint={words.supportsHint}
          value={draft.contributesTo}
          choices={choicesAmong(above)}
          none={words.none}
          change={(contributesTo) => {
            change({ contributesTo });
          }}
        />
      )}
    </>
  );
}
