import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { freeId } from '../../../scorecard/edits/free-id';
import { putRow } from '../../../scorecard/edits/put-row';
import { ofPerspective, removePerspective } from '../../../scorecard/edits/remove-perspective';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import { weightBeside } from '../../../scorecard/edits/weight-beside';
import type { Perspective } from '../../../scorecard/model/perspective';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { LongTextField } from '../../parts/form/long-text-field';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useDraft } from '../../parts/form/use-draft';
import { useNumbers } from '../../parts/form/use-numbers';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { SwatchField } from './swatch-field';

/** A perspective: its name, question, weight and colour. */
export function PerspectiveFormScreen({ id }: { readonly id?: string }) {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, save, back, ask } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [own] = useState(() => perspectiveIn(base, id));
  const { draft, change, isDirty, settle } = useDraft<Perspective>(own);
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const isNameMissing = draft.name.trim() === '';
  const isWeightWrong = (draft.weight ?? 0) < 0;
  const twin = read.scorecard.perspectives.find(
    (row) => row.id !== own.id && row.name.trim().toLowerCase() === draft.name.trim().toLowerCase(),
  );
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    const faults = Number(isNameMissing) + Number(isWeightWrong) + faulty;
    if (faults > 0) {
      refuse(faults);
      return false;
    }
    const row = withoutBlanks(draft);
    const isSaved = await save({
      base,
      change: (scorecard) => ({ ...scorecard, perspectives: putRow(scorecard.perspectives, row) }),
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
      title: fill(words.deletePerspectiveTitle, { name: own.name }),
      text: fill(words.deletePerspectiveText, { ...ofPerspective(read.scorecard, own.id) }),
      verb: words.deletePerspective,
      isDestructive: true,
    });
    if (!isMeant) return;
    const said = fill(words.deleted, { name: own.name });
    settle();
    if (await save({ change: (now) => removePerspective(now, own.id), said })) back();
  };
  useUnsaved(isDirty || faulty > 0, saveIt);
  return (
    <Screen
      title={own.name === '' ? words.addPerspective : own.name}
      primary={{ label: words.save, run: () => void saveAndLeave() }}
      aside={
        id !== undefined && <Button onClick={() => void remove()}>{words.deletePerspective}</Button>
      }
    >
      {id !== undefined && !read.scorecard.perspectives.some((row) => row.id === id) && (
        <Hint kind="warning">{fill(words.gone, { name: own.name })}</Hint>
      )}
      <TextField
        label={words.name}
        value={draft.name}
        isRequired
        error={isChecked && isNameMissing ? words.nameMissing : undefined}
        warning={twin && fill(words.nameTaken, { name: twin.name })}
        left={() => {
          setChecked(true);
        }}
        change={(name) => {
          change({ name });
        }}
      />
      <LongTextField
        label={words.question}
        hint={words.questionHint}
        value={draft.question ?? ''}
        lines={2}
        change={(question) => {
          change({ question });
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
      <SwatchField
        label={words.colour}
        value={draft.colour}
        change={(colour) => {
          change({ colour });
        }}
      />
    </Screen>
  );
}

/** The perspective of an ID, or a new one that weighs like the others. */
function perspectiveIn({ perspectives }: Scorecard, id: string | undefined): Perspective {
  const found = perspectives.find((row) => row.id === id);
  if (found) return found;
  const ids = perspectives.map((row) => row.id);
  const weight = weightBeside(perspectives, undefined);
  return { id: freeId(`P${perspectives.length + 1}`, ids), name: '', weight };
}
