import { periodLabel } from '../../../look/period-label';
import { statusWord } from '../../../look/status-word';
import type { Objective } from '../../../scorecard/model/objective';
import type { Colour } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { FieldGroup } from '../../parts/form/field-group';
import { TextField } from '../../parts/form/text-field';
import type { Form } from '../../parts/form/use-form';
import { useWorkspace } from '../../workspace/workspace';
import { isReasonMissing } from './objective-draft';

const COLOURS: readonly Colour[] = ['Green', 'Amber', 'Red'];

/** A status that is set by hand for a period, with its reason. */
export function ObjectiveOverride({
  form: { opened, draft, change, isChecked },
}: {
  readonly form: Form<Objective>;
}) {
  const { texts, language } = usePaneLook();
  const words = texts.design;
  const { period, facts } = useWorkspace();
  const { statusWords } = facts.now.settings;
  return (
    <FieldGroup title={words.override} isOpen={opened.statusOverride !== undefined}>
      <ChoiceField
        label={words.override}
        hint={fill(words.overrideHint, {
          period: periodLabel(draft.overridePeriod ?? period, language),
        })}
        value={draft.statusOverride}
        choices={COLOURS.map((colour) => ({
          value: colour,
          label: statusWord(colour, language, statusWords),
        }))}
        none={words.none}
        change={(statusOverride) => {
          change({ statusOverride, overridePeriod: statusOverride && period });
        }}
      />
      {draft.statusOverride !== undefined && (
        <TextField
          label={words.overrideReason}
          value={draft.overrideReason ?? ''}
          isRequired
          error={isChecked && isReasonMissing(draft) ? words.overrideNeedsReason : undefined}
          change={(overrideReason) => {
            change({ overrideReason });
          }}
        />
      )}
    </FieldGroup>
  );
}
