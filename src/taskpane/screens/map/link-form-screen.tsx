import { useState } from 'react';
import { setLink } from '../../../scorecard/edits/set-link';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { useDraft } from '../../parts/form/use-draft';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { atOnce, draftFaults, draftOf, linkOf, type LinkDraft } from './link-draft';
import { LinkFields } from './link-fields';
import { mapFacts } from './map-facts';

/** Adds a link to the strategy map, or changes one. */
export function LinkFormScreen({ from, to }: ScreenParameters['link-form']) {
  const { texts } = usePaneLook();
  const { map: words, screens } = texts;
  const { read, facts, unit, save, back } = useWorkspace();
  const refuse = useRefusal();
  const [base] = useState(read.scorecard);
  const existing = base.links.find((link) => link.from === from && link.to === to);
  const { draft, change, isDirty, settle } = useDraft<LinkDraft>(draftOf(existing, from));
  const [isChecked, setChecked] = useState(false);
  const [isNumber, setNumber] = useState(true);
  const faults = draftFaults(draft, base.links, existing);
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    const count = Object.keys(faults).length + Number(!isNumber);
    if (count > 0) {
      refuse(count);
      return false;
    }
    const link = linkOf(draft);
    const ends = { from: link.from, to: link.to };
    const isSaved = await save({
      base,
      change: (scorecard) => setLink(scorecard, link, existing),
      said: fill(existing ? words.changed : words.added, ends),
    });
    if (isSaved) settle();
    return isSaved;
  };
  useUnsaved(isDirty, saveIt);
  const saveAndLeave = async (): Promise<void> => {
    if (await saveIt()) back();
  };
  const isGone = from !== undefined && to !== undefined && !existing;
  return (
    <Screen
      title={existing ? screens['link-form'] : words.newLink}
      primary={{
        label: existing ? words.saveLink : words.addLink,
        run: () => void saveAndLeave(),
      }}
    >
      {isGone && <Hint kind="warning">{words.gone}</Hint>}
      <LinkFields
        draft={draft}
        faults={isChecked ? faults : atOnce(faults)}
        facts={mapFacts(facts.now, base.links, unit === undefined)}
        others={base.objectives.filter(({ id }) => id === from || id === to)}
        change={change}
        checked={setNumber}
      />
    </Screen>
  );
}
