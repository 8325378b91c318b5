import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { unitsBelow } from '../../../scorecard/cascade/units-below';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import { deleteUnit, type UnitDeleted } from '../../../scorecard/edits/delete-unit';
import type { Unit } from '../../../scorecard/model/unit';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { unitChoices } from '../../frame/unit-choices';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { FieldGroup } from '../../parts/form/field-group';
import { Hint } from '../../parts/hint';
import { useWorkspace } from '../../workspace/workspace';
import { counted } from './counted';
import { indented } from './indented';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  button: { alignSelf: 'start', marginTop: tokens.spacingVerticalS },
});

/** Deletes a unit and hands over what it has: who takes over is chosen, what follows is said before. */
export function DeleteUnit({ unit }: { readonly unit: Unit }) {
  const words = usePaneLook().texts.cascade;
  const styles = useStyles();
  const { read, save, ask, chooseUnit, back } = useWorkspace();
  const { scorecard } = read;
  const [chosen, setChosen] = useState(unit.parent);
  const below = new Set(unitsBelow(scorecard.units, unit.id).map((each) => each.unit.id));
  const isTop = unitTree(scorecard.units).unit?.id === unit.id;
  const choices = unitChoices(scorecard)
    .filter((each) => each.unit.id !== unit.id && !below.has(each.unit.id))
    .map(({ unit: { id, name }, depth }) => ({ value: id, label: indented(name, depth) }));
  if (isTop && below.size > 0) {
    return (
      <FieldGroup title={words.delete}>
        <Hint kind="info">{words.topStays}</Hint>
      </FieldGroup>
    );
  }
  const receiver = choices.some(({ value }) => value === chosen) ? chosen : undefined;
  const named = scorecard.units.find(({ id }) => id === receiver)?.name ?? words.wholeCompany;
  const remove = async () => {
    const { name, id } = unit;
    const isMeant = await ask({
      title: fill(words.deleteTitle, { name }),
      text: consequence(deleteUnit(scorecard, id, receiver), named, words),
      verb: words.deleteUnit,
      isDestructive: true,
    });
    if (!isMeant) return;
    const isSaved = await save({
      change: (before) => deleteUnit(before, id, receiver).scorecard,
      said: fill(words.deleted, { name }),
    });
    if (!isSaved) return;
    chooseUnit(receiver);
    back();
  };
  return (
    <FieldGroup title={words.delete}>
      {choices.length > 0 && (
        <ChoiceField
          label={words.receiver}
          value={receiver}
          choices={choices}
          none={words.wholeCompany}
          change={setChosen}
        />
      )}
      <SaveButton className={styles.button} onClick={() => void remove()}>
        {words.deleteUnit}
      </SaveButton>
    </FieldGroup>
  );
}

/** What becomes of everything the unit has, in counts. */
function consequence(
  { units, objectives, kpis, links, reviews }: UnitDeleted,
  receiver: string,
  words: Dictionary['pane']['cascade'],
): string {
  const what = counted({ units, objectives, kpis }, words);
  return [
    what === '' ? words.deleteNothing : fill(words.deleteText, { what, receiver }),
    ...(links > 0 ? [fill(words.deleteLinks, { count: links })] : []),
    ...(reviews > 0 ? [fill(words.deleteReviews, { count: reviews, receiver })] : []),
  ].join(' ');
}
