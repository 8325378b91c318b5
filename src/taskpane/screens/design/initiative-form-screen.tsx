import { nextId } from '../../../scorecard/edits/next-id';
import { putRow } from '../../../scorecard/edits/put-row';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import type { Initiative } from '../../../scorecard/model/initiative';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { useForm } from '../../parts/form/use-form';
import { useWorkspace } from '../../workspace/workspace';
import { InitiativeFacts } from './initiative-facts';
import { InitiativeFields } from './initiative-fields';
import { isBeyondDone } from './is-beyond-done';
import { isNameless, NameField } from './name-field';
import { RowForm } from './row-form';

/** An initiative: a project that should move an objective or a KPI. */
export function InitiativeFormScreen({ id, kpi }: ScreenParameters['initiative-form']) {
  const words = usePaneLook().texts.design;
  const { scorecard } = useWorkspace().read;
  const form = useForm<Initiative>({
    open: (base) => initiativeIn(base, id, kpi),
    faults: (draft) => Number(isNameless(draft)) + Number(isBeyondDone(draft)),
    put: (now, draft) => ({ ...now, initiatives: putRow(now.initiatives, withoutBlanks(draft)) }),
    said: ({ name }) => fill(words.saved, { name: name.trim() }),
  });
  const { opened, draft, change, checked } = form;
  return (
    <RowForm
      form={form}
      newTitle={words.addInitiative}
      id={id}
      rows={scorecard.initiatives}
      deletion={{
        question: {
          title: fill(words.deleteInitiativeTitle, { name: opened.name }),
          text: words.deleteText,
          verb: words.deleteInitiative,
        },
        change: (now) => ({
          ...now,
          initiatives: now.initiatives.filter((row) => row.id !== opened.id),
        }),
      }}
    >
      <NameField form={form} label={words.initiative} />
      <InitiativeFields draft={draft} change={change} checked={checked} />
      <InitiativeFacts initiative={draft} />
    </RowForm>
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
