import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { nextId } from '../../../scorecard/edits/next-id';
import { putRow } from '../../../scorecard/edits/put-row';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Initiative } from '../../../scorecard/model/initiative';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import { useDraft } from '../../parts/form/use-draft';
import { useNumbers } from '../../parts/form/use-numbers';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { InitiativeFacts } from './initiative-facts';
import { InitiativeFields } from './initiative-fields';

interface Props {
  readonly id?: string;
  /** The KPI that a new one should move. */
  readonly kpi?: string;
}

/** An initiative: a project that should move an objective or a KPI. */
export function InitiativeFormScreen({ id, kpi }: Props) {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, save, back, ask } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [own] = useState(() => initiativeIn(base, id, kpi));
  const { draft, change, isDirty, settle } = useDraft<Initiative>(own);
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const isNameMissing = draft.name.trim() === '';
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    const faults = Number(isNameMissing) + faulty;
    if (faults > 0) {
      refuse(faults);
      return false;
    }
    const row = withoutBlanks(draft);
    const isSaved = await save({
      base,
      change: (scorecard) => ({ ...scorecard, initiatives: putRow(scorecard.initiatives, row) }),
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
      title: fill(words.deleteInitiativeTitle, { name: own.name }),
      text: words.deleteText,
      verb: words.deleteInitiative,
      isDestructive: true,
    });
    if (!isMeant) return;
    settle();
    const isSaved = await save({
      change: (now) => ({
        ...now,
        initiatives: now.initiatives.filter((row) => row.id !== own.id),
      }),
      said: fill(words.deleted, { name: own.name }),
    });
    if (isSaved) back();
  };
  useUnsaved(isDirty || faulty > 0, saveIt);
  return (
    <Screen
      title={own.name === '' ? words.addInitiative : own.name}
      primary={{ label: words.save, run: () => void saveAndLeave() }}
      aside={
        id !== undefined && <Button onClick={() => void remove()}>{words.deleteInitiative}</Button>
      }
    >
      {id !== undefined && !read.scorecard.initiatives.some((row) => row.id === id) && (
        <Hint kind="warning">{fill(words.gone, { name: own.name })}</Hint>
      )}
      <TextField
        label={words.initiative}
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
      <InitiativeFields draft={draft} change={change} checked={checked} />
      <InitiativeFacts initiative={draft} />
    </Screen>
  );
}

/** The initiative of an ID, or a new one for the objective of a KPI. */
function initiativeIn(
  { initiatives, kpis }: Scorecard,
  id: string | undefined,
  kpi: string | undefined,
): Initiative {
  const found = initiatives.find((row) => row.id === id);
  if (found) return found;
  const moved = kpis.find((row) => row.id === kpi);
  const ids = initiatives.map((row) => row.id);
  return {
    id: nextId('I', ids),
    name: '',
    objective: moved?.objective,
    kpi: moved?.id,
    owner: moved?.owner,
    status: 'Planned',
  };
}
