import { removeLink } from '../../../scorecard/edits/remove-link';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';

/** What can be done with the links of the map, wherever they are shown. */
export interface MapActions {
  readonly addLink: (from?: string) => void;
  readonly editLink: (link: StrategyLink) => void;
  /** Asks first. */
  readonly removeLink: (link: StrategyLink) => void;
}

export function useMapActions(): MapActions {
  const { map: words } = usePaneLook().texts;
  const { go, ask, save } = useWorkspace();
  const remove = async (link: StrategyLink): Promise<void> => {
    const ends = { from: link.from, to: link.to };
    const isMeant = await ask({
      title: fill(words.removeTitle, ends),
      text: fill(words.removeText, ends),
      verb: words.removeVerb,
      isDestructive: true,
    });
    if (!isMeant) return;
    await save({
      change: (scorecard) => removeLink(scorecard, link),
      said: fill(words.removed, ends),
    });
  };
  return {
    addLink: (from) => {
      go({ screen: 'link-form', ...(from !== undefined && { from }) });
    },
    editLink: ({ from, to }) => {
      go({ screen: 'link-form', from, to });
    },
    removeLink: (link) => void remove(link),
  };
}
