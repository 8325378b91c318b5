import { useState } from 'react';
import { ownersIn } from '../../../review/facts/owners';
import { saveUnit } from '../../../scorecard/edits/save-unit';
import { UNIT_LEVELS, type Unit, type UnitLevel } from '../../../scorecard/model/unit';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useDraft } from '../../parts/form/use-draft';
import { Screen } from '../../parts/screen';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { DeleteUnit } from './delete-unit';
import { ParentField } from './parent-field';
import { unitDraft, unitFaults, unitOf, type UnitDraft } from './unit-draft';
import { unitName } from './unit-name';
import { weightHint } from './weight-hint';

interface Props {
  /** Absent for a new one. */
  readonly unit: Unit | undefined;
  /** Of a new one. */
  readonly parent: string | undefined;
}

/** The form of a unit. */
export function UnitForm({ unit, parent }: Props) {
  const look = usePaneLook();
  const { texts } = look;
  const words = texts.cascade;
  const { read, save, back } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [own] = useState(() => unitDraft(unit, parent, base));
  const { draft, change, isDirty, settle } = useDraft<UnitDraft>(own);
  const [isChecked, setChecked] = useState(false);
  const [isNumber, setNumber] = useState(true);
  const found = unitFaults(draft, unit, read.scorecard, texts);
  const faults = isChecked ? found : {};
  const write = async (): Promise<boolean> => {
    setChecked(true);
    if (Object.keys(found).length > 0 || !isNumber) return false;
    const wanted = unitOf(draft, read.scorecard);
    const isSaved = await save({
      base,
      change: (scorecard) => saveUnit(scorecard, wanted, unitName(undefined, scorecard, words)),
      said: fill(unit ? words.unitSaved : words.unitAdded, { name: wanted.name }),
    });
    if (isSaved) settle();
    return isSaved;
  };
  useUnsaved(isDirty, write);
  const saveAndLeave = async () => {
    if (await write()) back();
  };
  return (
    <Screen
      title={unit?.name ?? words.newUnit}
      primary={{ label: words.saveUnit, run: () => void saveAndLeave() }}
      others={[{ label: texts.states.cancel, run: back }]}
    >
      <TextField
        label={words.name}
        value={draft.name}
        isRequired
        error={faults.name}
        change={(name) => {
          change({ name });
        }}
      />
      <ChoiceField<UnitLevel>
        label={words.level}
        value={draft.level}
        none={words.noLevel}
        choices={UNIT_LEVELS.map((value) => ({ value, label: words[value] }))}
        change={(level) => {
          change({ level });
        }}
      />
      <ParentField
        unit={unit}
        value={draft.parent}
        error={faults.parent}
        change={(above) => {
          change({ parent: above });
        }}
      />
      <NumberField
        label={words.weight}
        value={draft.weight}
        hint={weightHint(draft, unit, read.scorecard, look)}
        error={faults.weight}
        checked={setNumber}
        change={(weight) => {
          change({ weight });
        }}
      />
      <TextField
        label={words.head}
        value={draft.head}
        offered={ownersIn(read.scorecard)}
        hint={words.headHint}
        change={(head) => {
          change({ head });
        }}
      />
      {!unit && (
        <TextField
          label={words.id}
          value={draft.id === '' && draft.name !== '' ? unitOf(draft, read.scorecard).id : draft.id}
          hint={words.idHint}
          error={faults.id}
          change={(id) => {
            change({ id });
          }}
        />
      )}
      {unit && <DeleteUnit unit={unit} />}
    </Screen>
  );
}
