import { useMemo, useState } from 'react';
import { choicesAmong } from '../../parts/form/choices-among';
import { ownersIn } from '../../../review/facts/owners';
import { lineOfSight, type SightSubject } from '../../../scorecard/cascade/line-of-sight';
import type { ScreenParameters } from '../../frame/route';
import { unitChoices } from '../../frame/unit-choices';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField, type Choice } from '../../parts/form/choice-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { indented } from './indented';
import { SightList } from './sight-list';
import { useCascade, type CascadeFacts } from './use-cascade';

/** Lines that are shown before all are asked for. */
const MOST_LINES = 100;

type Kind = SightSubject['kind'];

/** The way from the vision down to any unit, person, objective or KPI, and on to all who contribute. */
export function LineOfSightScreen({ id, of }: ScreenParameters['line-of-sight']) {
  const { texts } = usePaneLook();
  const words = texts.cascade;
  const { unit } = useWorkspace();
  const facts = useCascade();
  const [kind, setKind] = useState<Kind>(() => of ?? kindOf(id, facts));
  const [asked, setAsked] = useState(id ?? unit);
  const choices = choicesOf(kind, facts);
  const chosen = choices.find(({ value }) => value === asked)?.value ?? choices[0]?.value;
  const { scope } = facts;
  const sight = useMemo(
    () => lineOfSight(scope, subjectOf(kind, chosen ?? '')),
    [scope, kind, chosen],
  );
  const kinds: readonly Choice<Kind>[] = [
    { value: 'unit', label: words.unit },
    { value: 'person', label: words.person },
    { value: 'objective', label: words.objective },
    { value: 'KPI', label: words.kpi },
  ];
  return (
    <Screen title={texts.screens['line-of-sight']} lead={words.sightLead}>
      <ChoiceField
        label={words.of}
        isLook
        value={kind}
        choices={kinds}
        change={(value) => {
          if (value) setKind(value);
        }}
      />
      {choices.length > 0 && (
        <ChoiceField
          label={words.which}
          isLook
          value={chosen}
          choices={choices}
          change={setAsked}
        />
      )}
      {choices.length > 0 || kind === 'unit' ? (
        <SightList key={`${kind} ${chosen}`} sight={sight} facts={facts} most={MOST_LINES} />
      ) : (
        <Hint kind="info">{words.noneOfKind}</Hint>
      )}
    </Screen>
  );
}

function kindOf(id: string | undefined, { scope }: CascadeFacts): Kind {
  if (id === undefined) return 'unit';
  if (scope.kpiById.has(id)) return 'KPI';
  if (scope.objectiveById.has(id)) return 'objective';
  return scope.scorecard.units.some((unit) => unit.id === id) ? 'unit' : 'person';
}

function subjectOf(kind: Kind, chosen: string): SightSubject {
  return kind === 'person' ? { kind, name: chosen } : { kind, id: chosen };
}

function choicesOf(kind: Kind, { scope }: CascadeFacts): readonly Choice<string>[] {
  const { scorecard } = scope;
  switch (kind) {
    case 'unit':
      return unitChoices(scorecard).map(({ unit: { id, name }, depth }) => ({
        value: id,
        label: indented(name, depth),
      }));
    case 'person':
      return ownersIn(responsible(scope)).map((name) => ({ value: name, label: name }));
    case 'objective':
      return choicesAmong(scorecard.objectives);
    case 'KPI':
      return choicesAmong(scope.kpis);
  }
}

/** The line of sight is about objectives and KPIs in use: whoever owns nothing but an action has none. */
function responsible({ scorecard, kpis }: CascadeFacts['scope']) {
  return { ...scorecard, kpis, actions: [], initiatives: [], units: [] };
}
