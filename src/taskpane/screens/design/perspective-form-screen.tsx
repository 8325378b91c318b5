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
import { useForm } from '../../parts/form/use-form';
import { useWorkspace } from '../../workspace/workspace';
import { isNameless, NameField } from './name-field';
import { RowForm } from './row-form';
import { SwatchField } from './swatch-field';
import { isWeightWrong, WeightField } from './weight-field';

/** A perspective: its name, question, weight and colour. */
export function PerspectiveFormScreen({ id }: { readonly id?: string }) {
  const words = usePaneLook().texts.design;
  const { scorecard } = useWorkspace().read;
  const form = useForm<Perspective>({
    open: (base) => perspectiveIn(base, id),
    faults: (draft) => [isNameless(draft), isWeightWrong(draft)].filter(Boolean).length,
    put: (now, draft) => ({
      ...now,
      perspectives: putRow(now.perspectives, withoutBlanks(draft)),
    }),
    said: ({ name }) => fill(words.saved, { name: name.trim() }),
  });
  const { opened, draft, change } = form;
  const { name } = opened;
  const twin = twinOf(draft, scorecard);
  return (
    <RowForm
      form={form}
      newTitle={words.addPerspective}
      id={id}
      rows={scorecard.perspectives}
      deletion={{
        question: {
          title: fill(words.deletePerspectiveTitle, { name }),
          text: fill(words.deletePerspectiveText, { ...ofPerspective(scorecard, opened.id) }),
          verb: words.deletePerspective,
        },
        change: (now) => removePerspective(now, opened.id),
      }}
    >
      <NameField
        form={form}
        label={words.name}
        warning={twin && fill(words.nameTaken, { name: twin.name })}
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
      <WeightField form={form} />
      <SwatchField
        label={words.colour}
        value={draft.colour}
        change={(colour) => {
          change({ colour });
        }}
      />
    </RowForm>
  );
}

/** Another perspective of the same name. */
function twinOf({ id, name }: Perspective, { perspectives }: Scorecard): Perspective | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  return perspectives.find((row) => row.id !== id && plain(row.name) === plain(name));
}

/** The perspective of an ID, or a new one that weighs like the others. */
function perspectiveIn({ perspectives }: Scorecard, id: string | undefined): Perspective {
  const found = perspectives.find((row) => row.id === id);
  if (found) return found;
  const ids = perspectives.map((row) => row.id);
  const weight = weightBeside(perspectives, undefined);
  return { id: freeId(`P${perspectives.length + 1}`, ids), name: '', weight };
}
