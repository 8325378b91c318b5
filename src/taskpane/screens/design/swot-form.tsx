import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { choicesAmong } from '../../parts/form/choices-among';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import { SWOT_KINDS, type SwotEntry } from '../../../scorecard/model/swot-entry';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { useDraft } from '../../parts/form/use-draft';
import { Screen } from '../../parts/screen';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';

interface Props {
  /** As it stands in the table, or a new one without a statement. */
  readonly entry: SwotEntry;
  readonly leave: () => void;
}

/** One statement of the SWOT. */
export function SwotForm({ entry, leave }: Props) {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, save, ask } = useWorkspace();
  const [base] = useState(read.scorecard);
  const { draft, change, isDirty, settle } = useDraft<SwotEntry>(entry);
  const [isChecked, setChecked] = useState(false);
  const isMissing = draft.statement.trim() === '';
  const isNew = entry.statement === '';
  const write = async (row: SwotEntry | undefined, said: string): Promise<boolean> => {
    const isSaved = await save({
      base,
      change: (scorecard) => ({
        ...scorecard,
        swot: isNew
          ? [...scorecard.swot, ...(row ? [row] : [])]
          : scorecard.swot.flatMap((each) => (isSame(each, entry) ? (row ?? []) : each)),
      }),
      said,
    });
    if (isSaved) settle();
    return isSaved;
  };
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    if (isMissing) return false;
    const row = withoutBlanks(draft);
    return write(row, fill(words.saved, { name: row.statement }));
  };
  const finish = async (way: () => Promise<boolean>): Promise<void> => {
    if (await way()) leave();
  };
  const remove = async (): Promise<boolean> => {
    const question = { title: words.deleteStatementTitle, text: words.deleteText };
    const isMeant = await ask({ ...question, verb: words.delete, isDestructive: true });
    return isMeant && write(undefined, fill(words.deleted, { name: entry.statement }));
  };
  useUnsaved(isDirty, saveIt);
  return (
    <Screen
      title={texts.screens.swot}
      primary={{ label: words.save, run: () => void finish(saveIt) }}
      others={[{ label: texts.states.cancel, run: leave }]}
      aside={!isNew && <Button onClick={() => void finish(remove)}>{words.delete}</Button>}
    >
      <ChoiceField
        label={words.kind}
        value={draft.kind}
        choices={SWOT_KINDS.map((kind) => ({ value: kind, label: words.swotKinds[kind] }))}
        change={(kind) => {
          if (kind) change({ kind });
        }}
      />
      <LongTextField
        label={words.statement}
        value={draft.statement}
        isRequired
        error={isChecked && isMissing ? words.statementMissing : undefined}
        change={(statement) => {
          change({ statement });
        }}
      />
      <ChoiceField
        label={words.leadsTo}
        value={draft.objective}
        choices={choicesAmong(read.scorecard.objectives)}
        none={words.none}
        change={(objective) => {
          change({ objective });
        }}
      />
    </Screen>
  );
}

function isSame(a: SwotEntry, b: SwotEntry): boolean {
  return (
    a.kind === b.kind && a.statement === b.statement && a.period?.ordinal === b.period?.ordinal
  );
}
