import { choicesAmong } from '../../parts/form/choices-among';
import { INITIATIVE_STATUSES, type Initiative } from '../../../scorecard/model/initiative';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { DateField } from '../../parts/form/date-field';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import type { Numbers } from '../../parts/form/use-numbers';
import { ownersIn } from '../../../review/facts/owners';
import { useWorkspace } from '../../workspace/workspace';
import { isBeyondDone } from './is-beyond-done';

interface Props {
  readonly draft: Initiative;
  readonly change: (changes: Partial<Initiative>) => void;
  readonly checked: Numbers['checked'];
}

const DATES = ['start', 'due'] as const;
const AMOUNTS = ['budget', 'spent', 'forecast'] as const;

/** Everything of an initiative but its name. */
export function InitiativeFields({ draft, change, checked }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.design;
  const { scorecard } = useWorkspace().read;
  const { objectives, kpis, setup } = scorecard;
  const stages = textsIn(language).review.initiatives.states;
  const isDueEarly =
    draft.start !== undefined && draft.due !== undefined && draft.due < draft.start;
  return (
    <>
      <ChoiceField
        label={words.objective}
        value={draft.objective}
        choices={choicesAmong(objectives)}
        none={words.none}
        change={(objective) => {
          change({ objective });
        }}
      />
      <ChoiceField
        label={words.kpi}
        value={draft.kpi}
        choices={choicesAmong(kpis)}
        none={words.none}
        change={(kpi) => {
          change({ kpi });
        }}
      />
      <TextField
        label={words.owner}
        value={draft.owner ?? ''}
        offered={ownersIn(scorecard)}
        change={(owner) => {
          change({ owner });
        }}
      />
      {DATES.map((field) => (
        <DateField
          key={field}
          label={words[field]}
          value={draft[field]}
          warning={field === 'due' && isDueEarly ? words.dueBeforeStart : undefined}
          change={(date) => {
            change({ [field]: date });
          }}
        />
      ))}
      <NumberField
        label={words.done}
        isPercent
        value={draft.done}
        error={isBeyondDone(draft) ? words.doneBeyond : undefined}
        checked={checked('done')}
        change={(done) => {
          change({ done });
        }}
      />
      {AMOUNTS.map((field) => (
        <NumberField
          key={field}
          label={words[field]}
          value={draft[field]}
          unit={setup.currency}
          warning={(draft[field] ?? 0) < 0 ? words.negativeAmount : undefined}
          checked={checked(field)}
          change={(amount) => {
            change({ [field]: amount });
          }}
        />
      ))}
      <ChoiceField
        label={words.initiativeStatus}
        value={draft.status}
        choices={INITIATIVE_STATUSES.map((status) => ({ value: status, label: stages[status] }))}
        none={words.none}
        change={(status) => {
          change({ status });
        }}
      />
      <TextField
        label={words.risk}
        value={draft.risk ?? ''}
        change={(risk) => {
          change({ risk });
        }}
      />
    </>
  );
}
