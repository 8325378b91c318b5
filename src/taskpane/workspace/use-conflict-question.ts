import { useCallback } from 'react';
import type { Conflict, Preference } from '../../tables/merge/conflict';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import type { Workspace } from './workspace';

/** Asks whose version is kept where somebody else changed the same. */
export function useConflictQuestion(choose: Workspace['choose']) {
  const { states } = usePaneLook().texts;
  return useCallback(
    async ({ length }: readonly Conflict[]): Promise<Preference | undefined> => {
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
    [choose, states],
  );
}
