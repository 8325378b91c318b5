import { choicesAmong } from '../../parts/form/choices-among';
import type { Objective } from '../../../scorecard/model/objective';
import { LINK_STRENGTHS } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField, type Choice } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { NumberField } from '../../parts/form/number-field';
import { useWorkspace } from '../../workspace/workspace';
import type { DraftFaults, LinkDraft } from './link-draft';
import type { MapFacts } from '../../../map/map-facts';

interface Props {
  readonly draft: LinkDraft;
  readonly faults: DraftFaults;
  readonly facts: MapFacts;
  /** Objectives of the link that are not on this map. */
  readonly others: readonly Objective[];
  readonly change: (changes: Partial<LinkDraft>) => void;
  /** Told whether what stands in the field of the lag is a number. */
  readonly checked: (isNumber: boolean) => void;
}

/** The fields of a link: from, to, how strong, how much later, and why. */
export function LinkFields({ draft, faults, facts, others, change, checked }: Props) {
  const { map: words, form } = usePaneLook().texts;
  const { grain } = useWorkspace().facts.now.settings;
  const objectives = choicesOf(facts, others);
  const toFault = useToFault(faults.to, draft);
  const downward = isDownward(draft, facts)
    ? fill(words.downward, { from: draft.from, to: draft.to })
    : undefined;
  return (
    <>
      <ChoiceField
        label={words.from}
        isRequired
        value={draft.from}
        choices={objectives}
        error={faults.from && form.required}
        change={(from) => {
          change({ from });
        }}
      />
      <ChoiceField
        label={words.to}
        isRequired
        value={draft.to}
        choices={objectives}
        error={toFault}
        warning={downward}
        change={(to) => {
          change({ to });
        }}
      />
      <ChoiceField
        label={words.strength}
        value={draft.strength}
        none={words.noStrength}
        choices={LINK_STRENGTHS.map((value) => ({ value, label: words.strengths[value] }))}
        change={(strength) => {
          change({ strength });
        }}
      />
      <NumberField
        label={fill(words.lag, { periods: words.periods[grain] })}
        value={draft.lagPeriods}
        error={faults.lagPeriods && words.lagWhole}
        checked={checked}
        change={(lagPeriods) => {
          change({ lagPeriods });
        }}
      />
      <LongTextField
        label={words.hypothesis}
        hint={words.hypothesisHint}
        value={draft.hypothesis}
        change={(hypothesis) => {
          change({ hypothesis });
        }}
      />
    </>
  );
}

function useToFault(fault: DraftFaults['to'], { from, to }: LinkDraft): string | undefined {
  const { map: words, form } = usePaneLook().texts;
  if (fault === undefined) return undefined;
  if (fault === 'required') return form.required;
  if (fault === 'twice') return fill(words.twice, { from, to });
  return fill(words.loop, { loop: fault.loop.join(' → ') });
}

function isDownward({ from, to }: LinkDraft, { perspectives }: MapFacts): boolean {
  const placeOf = (id: string | undefined): number =>
    perspectives.findIndex((each) => each.objectives.some(({ objective }) => objective.id === id));
  const [cause, effect] = [placeOf(from), placeOf(to)];
  return cause >= 0 && effect >= 0 && cause < effect;
}

function choicesOf(
  { objectives, objectiveById }: MapFacts,
  others: readonly Objective[],
): readonly Choice<string>[] {
  const onMap = objectives.map(({ objective }) => objective);
  const rest = others.filter(({ id }) => !objectiveById.has(id));
  return choicesAmong([...onMap, ...rest]);
}
