import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { SWOT_KINDS, type SwotEntry } from '../../../scorecard/model/swot-entry';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { choicesAmong } from '../../parts/form/choices-among';
import { LongTextField } from '../../parts/form/long-text-field';
import { useForm } from '../../parts/form/use-form';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { SaveButton } from '../../parts/save-button';

/** One statement of the SWOT, as it stands in the table, or a new one. */
export function SwotFormScreen({
  entry,
  kind = 'Strength',
  proposal,
}: ScreenParameters['swot-form']) {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, period } = useWorkspace();
  const { draft, change, isChecked, save, remove } = useForm<SwotEntry>({
    open: () => entry ?? { period, kind, statement: '', ...proposal },
    faults: (typed) => Number(isBlank(typed)),
    put: (now, typed) => withEntry(now, entry, withoutBlanks(typed)),
    said: ({ statement }) => fill(words.saved, { name: statement.trim() }),
  });
  const removeEntry = (): void => {
    if (!entry) return;
    remove({
      question: {
        title: words.deleteStatementTitle,
        text: words.deleteText,
        verb: words.delete,
      },
      change: (now) => withEntry(now, entry, undefined),
      said: fill(words.deleted, { name: entry.statement }),
    });
  };
  return (
    <Screen
      title={entry ? texts.screens['swot-form'] : words.addStatement}
      primary={{ label: words.save, saves: true, run: save }}
      aside={entry && <SaveButton onClick={removeEntry}>{words.delete}</SaveButton>}
    >
      <ChoiceField
        label={words.kind}
        value={draft.kind}
        choices={SWOT_KINDS.map((value) => ({ value, label: words.swotKinds[value] }))}
        change={(chosen) => {
          if (chosen) change({ kind: chosen });
        }}
      />
      <LongTextField
        label={words.statement}
        value={draft.statement}
        isRequired
        error={isChecked && isBlank(draft) ? words.statementMissing : undefined}
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

function isBlank({ statement }: SwotEntry): boolean {
  return statement.trim() === '';
}

/** The scorecard with a statement in the place of another one, at the end, or without it. Statements have no IDs. */
function withEntry(
  scorecard: Scorecard,
  old: SwotEntry | undefined,
  entry: SwotEntry | undefined,
): Scorecard {
  const { swot } = scorecard;
  const added = entry ? [entry] : [];
  const at = swot.findIndex((each) => old !== undefined && isSame(each, old));
  if (at < 0) return { ...scorecard, swot: [...swot, ...added] };
  return { ...scorecard, swot: [...swot.slice(0, at), ...added, ...swot.slice(at + 1)] };
}

function isSame(a: SwotEntry, b: SwotEntry): boolean {
  return (
    a.kind === b.kind && a.statement === b.statement && a.period?.ordinal === b.period?.ordinal
  );
}
