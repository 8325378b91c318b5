import { ownersIn } from '../../../review/facts/owners';
import { saveUnit } from '../../../scorecard/edits/save-unit';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { UNIT_LEVELS, type Unit, type UnitLevel } from '../../../scorecard/model/unit';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useForm } from '../../parts/form/use-form';
import { Screen } from '../../parts/screen';
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
  const { read, back } = useWorkspace();
  const form = useForm<UnitDraft>({
    open: (base) => unitDraft(unit, parent, base),
    faults: (typed, now) => Object.keys(unitFaults(typed, unit, now, texts)).length,
    put: (now, typed) =>
      saveUnit(now, unitOf(typed, read.scorecard), unitName(undefined, now, words)),
    said: ({ name }) => fill(unit ? words.unitSaved : words.unitAdded, { name: name.trim() }),
  });
  const { draft, change, checked, isChecked } = form;
  const faults = isChecked ? unitFaults(draft, unit, read.scorecard, texts) : {};
  const twin = twinOf(draft.name, unit, read.scorecard);
  return (
    <Screen
      title={unit?.name ?? words.newUnit}
      primary={{ label: words.saveUnit, saves: true, run: form.save }}
      others={[{ label: texts.states.cancel, run: back }]}
    >
      <TextField
        label={words.name}
        value={draft.name}
        isRequired
        error={faults.name}
        warning={twin && fill(words.nameTaken, { name: twin })}
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
        checked={checked('weight')}
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

/** What has the same name already: another unit, or the company, which stands at the top even where it is no unit yet. */
function twinOf(
  name: string,
  unit: Unit | undefined,
  { units, setup }: Scorecard,
): string | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  const others = units.filter(({ id }) => id !== unit?.id).map((each) => each.name);
  const names = unit
    ? others
    : [...others, ...(setup.company === undefined ? [] : [setup.company])];
  return names.find((other) => plain(other) === plain(name));
}
