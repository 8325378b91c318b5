import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { statusWord } from '../../../look/status-word';
import { objectivesAbove } from '../../../scorecard/cascade/objectives-above';
import { nextObjectiveId } from '../../../scorecard/edits/next-objective-id';
import { putRow } from '../../../scorecard/edits/put-row';
import { ofObjective, removeObjective } from '../../../scorecard/edits/remove-objective';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import { weightBeside } from '../../../scorecard/edits/weight-beside';
import type { Objective } from '../../../scorecard/model/objective';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Colour } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { FieldGroup } from '../../parts/form/field-group';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useDraft } from '../../parts/form/use-draft';
import { useNumbers } from '../../parts/form/use-numbers';
import { Hint } from '../../parts/hint';
import { ownersIn } from '../../../review/facts/owners';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { ObjectiveKpis } from './objective-kpis';

const COLOURS: readonly Colour[] = ['Green', 'Amber', 'Red'];

interface Props {
  readonly id?: string;
  /** Of a new objective. */
  readonly perspective?: string;
}

/** An objective: where it belongs, who owns it, what it supports, and the KPIs that measure it. */
export function ObjectiveFormScreen({ id, perspective }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.design;
  const { read, unit, period, facts, save, back, ask } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [own] = useState(() => objectiveIn(base, id, { perspective, unit }));
  const { draft, change, isDirty, settle } = useDraft<Objective>(own);
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const isNameMissing = draft.name.trim() === '';
  const isWeightWrong = (draft.weight ?? 0) < 0;
  const isReasonMissing =
    draft.statusOverride !== undefined && (draft.overrideReason ?? '').trim() === '';
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    const faults = [isNameMissing, isReasonMissing, isWeightWrong].filter(Boolean).length + faulty;
    if (faults > 0) {
      refuse(faults);
      return false;
    }
    const numbered = { ...draft, id: id ?? nextObjectiveId(read.scorecard, draft) };
    const row = withoutBlanks(
      draft.statusOverride === undefined
        ? { ...numbered, overrideReason: undefined, overridePeriod: undefined }
        : { ...numbered, overridePeriod: draft.overridePeriod ?? period },
    );
    const isSaved = await save({
      base,
      change: (scorecard) => ({ ...scorecard, objectives: putRow(scorecard.objectives, row) }),
      said: fill(words.saved, { name: row.name }),
    });
    if (isSaved) settle();
    return isSaved;
  };
  const saveAndLeave = async (): Promise<void> => {
    if (await saveIt()) back();
  };
  const remove = async (): Promise<void> => {
    const isMeant = await ask({
      title: fill(words.deleteObjectiveTitle, { name: own.name }),
      text: fill(words.deleteObjectiveText, { ...ofObjective(read.scorecard, own.id) }),
      verb: words.deleteObjective,
      isDestructive: true,
    });
    if (!isMeant) return;
    settle();
    const said = fill(words.deleted, { name: own.name });
    if (await save({ change: (now) => removeObjective(now, own.id), said })) back();
  };
  useUnsaved(isDirty || faulty > 0, saveIt);
  const { perspectives, units, setup } = read.scorecard;
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map((row) => ({ value: row.id, label: row.name }));
  const above = objectivesAbove(read.scorecard, draft.unit);
  return (
    <Screen
      title={own.name === '' ? words.addObjective : own.name}
      primary={{ label: words.save, run: () => void saveAndLeave() }}
      aside={
        id !== undefined && <Button onClick={() => void remove()}>{words.deleteObjective}</Button>
      }
    >
      {id !== undefined && !read.scorecard.objectives.some((row) => row.id === id) && (
        <Hint kind="warning">{fill(words.gone, { name: own.name })}</Hint>
      )}
      <TextField
        label={words.objective}
        hint={words.objectiveHint}
        value={draft.name}
        isRequired
        error={isChecked && isNameMissing ? words.nameMissing : undefined}
        left={() => {
          setChecked(true);
        }}
        change={(name) => {
          change({ name });
        }}
      />
      <ChoiceField
        label={words.perspective}
        value={draft.perspective}
        choices={named(perspectives)}
        none={words.noPerspective}
        change={(chosen) => {
          change({ perspective: chosen });
        }}
      />
      {units.length > 0 && (
        <ChoiceField
          label={words.unit}
          value={draft.unit}
          choices={named(units)}
          none={words.ofCompany}
          change={(chosen) => {
            change({ unit: chosen, contributesTo: undefined });
          }}
        />
      )}
      {above.length > 0 && (
        <ChoiceField
          label={words.supports}
          hint={words.supportsHint}
          value={draft.contributesTo}
          choices={named(above)}
          none={words.none}
          change={(contributesTo) => {
            change({ contributesTo });
          }}
        />
      )}
      <TextField
        label={words.owner}
        value={draft.owner ?? ''}
        offered={ownersIn(read.scorecard)}
        change={(owner) => {
          change({ owner });
        }}
      />
      <NumberField
        label={words.weight}
        value={draft.weight}
        error={isWeightWrong ? texts.kpiForm.weightWrong : undefined}
        checked={checked('weight')}
        change={(weight) => {
          change({ weight });
        }}
      />
      <TextField
        label={words.theme}
        value={draft.theme ?? ''}
        offered={setup.themes ?? []}
        change={(theme) => {
          change({ theme });
        }}
      />
      {id !== undefined && <ObjectiveKpis objective={id} />}
      <FieldGroup title={words.override} isOpen={own.statusOverride !== undefined}>
        <ChoiceField
          label={words.override}
          hint={fill(words.overrideHint, {
            period: periodLabel(draft.overridePeriod ?? period, language),
          })}
          value={draft.statusOverride}
          choices={COLOURS.map((colour) => ({
            value: colour,
            label: statusWord(colour, language, facts.now.settings.statusWords),
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
            error={isChecked && isReasonMissing ? words.overrideNeedsReason : undefined}
            change={(overrideReason) => {
              change({ overrideReason });
            }}
          />
        )}
      </FieldGroup>
    </Screen>
  );
}

/** The objective of an ID, or a new one of a perspective and unit that weighs like those beside it. */
function objectiveIn(
  { objectives, perspectives, units }: Scorecard,
  id: string | undefined,
  place: Pick<Objective, 'perspective' | 'unit'>,
): Objective {
  const found = objectives.find((row) => row.id === id);
  if (found) return found;
  const perspective = place.perspective ?? perspectives[0]?.id;
  const isTop = units.find((row) => row.id === place.unit)?.parent === undefined;
  const unit = isTop ? undefined : place.unit;
  const beside = objectives.filter((row) => row.perspective === perspective && row.unit === unit);
  return {
    id: nextObjectiveId({ objectives }, { perspective, unit }),
    name: '',
    perspective,
    unit,
    weight: weightBeside(beside, undefined),
  };
}
