import { unitsBelow } from '../../../scorecard/cascade/units-below';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import type { Unit } from '../../../scorecard/model/unit';
import { unitChoices } from '../../frame/unit-choices';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { useWorkspace } from '../../workspace/workspace';
import { indented } from './indented';

interface Props {
  /** Absent for a new one. */
  readonly unit: Unit | undefined;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly change: (parent: string | undefined) => void;
}

/** The unit above; a unit may stand neither below itself nor below what is below it. */
export function ParentField({ unit, value, error, change }: Props) {
  const words = usePaneLook().texts.cascade;
  const { scorecard } = useWorkspace().read;
  const company = unitTree(scorecard.units).unit;
  const isTop = unit !== undefined && unit.id === company?.id;
  // The company stands at the top; the first unit of all brings it along.
  if (isTop || scorecard.units.length === 0) return null;
  const below = new Set(
    unit ? unitsBelow(scorecard.units, unit.id).map((each) => each.unit.id) : [],
  );
  const choices = unitChoices(scorecard)
    .filter((each) => each.unit.id !== unit?.id && !below.has(each.unit.id))
    .map(({ unit: { id, name }, depth }) => ({ value: id, label: indented(name, depth) }));
  return (
    <ChoiceField
      label={words.parent}
      value={value}
      choices={choices}
      // Several units at the top are a company without a row of its own.
      {...(company ? {} : { none: words.noParent })}
      isRequired={company !== undefined}
      error={error}
      change={change}
    />
  );
}
