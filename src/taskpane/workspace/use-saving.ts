import { useCallback, useRef } from 'react';
import type { WorkbookRead } from '../../excel/read-workbook';
import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import type { ScorecardStore } from '../store/scorecard-store';
import type { Message } from './message';
import { saveAsking } from './save-asking';
import type { Workspace } from './workspace';

interface Surroundings {
  readonly read: WorkbookRead;
  readonly store: ScorecardStore;
  readonly states: Dictionary['pane']['states'];
  readonly say: (message: Message) => void;
  readonly choose: Workspace['choose'];
}

/** How screens write: see `Saving`. */
export function useSaving({ read, store, states, say, choose }: Surroundings): Workspace['save'] {
  const newest = useRef(read);
  newest.current = read;
  return useCallback(
    ({ base = newest.current.scorecard, change, said }) =>
      saveAsking(
        { base, mine: change(base), said },
        {
          states,
          say,
          write: (edit) => store.save(edit),
          askAbout: async ({ length }) => {
            const answer = await choose({
              title: states.conflictTitle,
              text: fill(states.conflictText, { count: length }),
              answers: [
                { answer: 'mine', label: states.keepMine },
                { answer: 'theirs', label: states.loadTheirs },
              ],
            });
            return answer && (() => answer);
          },
        },
      ),
    [store, states, say, choose],
  );
}
