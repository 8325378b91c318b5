import { putRow } from '../../../scorecard/edits/put-row';
import { ofObjective, removeObjective } from '../../../scorecard/edits/remove-objective';
import type { Objective } from '../../../scorecard/model/objective';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { useForm } from '../../parts/form/use-form';
import { useWorkspace } from '../../workspace/workspace';
import { isNameless, NameField } from './name-field';
import { isReasonMissing, objectiveIn, objectiveRow } from './objective-draft';
import { ObjectiveFields } from './objective-fields';
import { ObjectiveKpis } from './objective-kpis';
import { ObjectiveOverride } from './objective-override';
import { RowForm } from './row-form';
import { isWeightWrong } from './weight-field';

/** An objective: where it belongs, who owns it, what it supports, and the KPIs that measure it. */
export function ObjectiveFormScreen({
  id,
  perspective,
  theme,
}: ScreenParameters['objective-form']) {
  const words = usePaneLook().texts.design;
  const { read, unit, period } = useWorkspace();
  const { scorecard } = read;
  const form = useForm<Objective>({
    open: (base) => objectiveIn(base, id, { perspective, unit, theme }),
    faults: (draft) =>
      [isNameless(draft), isReasonMissing(draft), isWeightWrong(draft)].filter(Boolean).length,
    put: (now, draft) => ({
      ...now,
      objectives: putRow(now.objectives, objectiveRow(draft, id, { now: scorecard, period })),
    }),
    said: ({ name }) => fill(words.saved, { name: name.trim() }),
  });
  const { opened } = form;
  return (
    <RowForm
      form={form}
      newTitle={words.addObjective}
      id={id}
      rows={scorecard.objectives}
      deletion={{
        question: {
          title: fill(words.deleteObjectiveTitle, { name: opened.name }),
          text: fill(words.deleteObjectiveText, { ...ofObjective(scorecard, opened.id) }),
          verb: words.deleteObjective,
        },
        change: (now) => removeObjective(now, opened.id),
      }}
    >
      <NameField form={form} label={words.objective} hint={words.objectiveHint} />
      <ObjectiveFields form={form} />
      {id !== undefined && <ObjectiveKpis objective={id} />}
      <ObjectiveOverride form={form} />
    </RowForm>
  );
}
