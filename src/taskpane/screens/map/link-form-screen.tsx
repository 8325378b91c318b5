import { setLink } from '../../../scorecard/edits/set-link';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { useForm, type Form } from '../../parts/form/use-form';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { atOnce, draftFaults, draftOf, linkOf, type LinkDraft } from './link-draft';
import { LinkFields } from './link-fields';
import { mapFacts } from '../../../map/map-facts';

/** Adds a link to the strategy map, or changes one. */
export function LinkFormScreen({ from, to }: ScreenParameters['link-form']) {
  const { texts } = usePaneLook();
  const { map: words, screens } = texts;
  const { facts, unit } = useWorkspace();
  const form: Form<LinkDraft> = useForm<LinkDraft>({
    open: (base) => draftOf(linkIn(base, from, to), from),
    faults: (typed) => Object.keys(faultsOf(typed)).length,
    put: (now, typed) => setLink(now, linkOf(typed), existing),
    said: (typed) => fill(existing ? words.changed : words.added, endsOf(linkOf(typed))),
  });
  const { base, draft, change, isChecked, checked } = form;
  const existing = linkIn(base, from, to);
  const faultsOf = (typed: LinkDraft) => draftFaults(typed, base.links, existing);
  const faults = faultsOf(draft);
  const isGone = from !== undefined && to !== undefined && !existing;
  return (
    <Screen
      title={existing ? screens['link-form'] : words.newLink}
      primary={{
        label: existing ? words.saveLink : words.addLink,
        saves: true,
        run: form.save,
      }}
    >
      {isGone && <Hint kind="warning">{words.gone}</Hint>}
      <LinkFields
        draft={draft}
        faults={isChecked ? faults : atOnce(faults)}
        facts={mapFacts(facts.now, base.links, unit === undefined)}
        others={base.objectives.filter(({ id }) => id === from || id === to)}
        change={change}
        checked={checked('lag')}
      />
    </Screen>
  );
}

function linkIn(
  { links }: Scorecard,
  from: string | undefined,
  to: string | undefined,
): StrategyLink | undefined {
  return links.find((link) => link.from === from && link.to === to);
}

function endsOf({ from, to }: StrategyLink): { readonly from: string; readonly to: string } {
  return { from, to };
}
