import { useCallback, useRef } from 'react';
import type { WorkbookRead } from '../../excel/read-workbook';
import {
  closedPeriodChanges,
  type ClosedPeriodChange,
} from '../../scorecard/edits/closed-period-changes';
import { withRestatement } from '../../scorecard/edits/with-restatement';
import type { Conflict, Preference } from '../../tables/merge/conflict';
import { withChangeLog } from '../../tables/change-log/with-change-log';
import type { Dictionary } from '../../strings/dictionary';
import { withPatience } from '../conditions/with-patience';
import type { ScorecardStore } from '../store/scorecard-store';
import type { Message } from './message';
import { saveAsking } from './save-asking';
import type { Saving, Workspace } from './workspace';

interface Surroundings {
  readonly read: WorkbookRead;
  readonly store: ScorecardStore;
  readonly states: Dictionary['pane']['states'];
  readonly now: () => string;
  readonly person: string;
  readonly conditions: Dictionary['pane']['conditions'];
  readonly say: (message: Message | undefined) => void;
  readonly askReason: (changes: readonly ClosedPeriodChange[]) => Promise<string | undefined>;
  readonly askAbout: (conflicts: readonly Conflict[]) => Promise<Preference | undefined>;
}

/** How screens write: see `Saving`. A change of closed periods needs a reason; definitions that change are logged. */
export function useSaving(surroundings: Surroundings): Workspace['save'] {
  const latest = useRef(surroundings);
  latest.current = surroundings;
  return useCallback(async ({ base, change, said, reason, write }: Saving): Promise<boolean> => {
    const { read, store, states, conditions, now, person, say, askReason, askAbout } =
      latest.current;
    const before = base ?? read.scorecard;
    const wanted = change(before);
    const closed = closedPeriodChanges(before, wanted);
    const why = reason ?? (closed.length > 0 ? await askReason(closed) : undefined);
    if (closed.length > 0 && why === undefined) return false;
    const when = now();
    const by = person === '' ? undefined : person;
    const restated =
      why === undefined
        ? wanted
        : withRestatement(before, wanted, { on: when.slice(0, 10), by, reason: why });
    const mine = withChangeLog(before, restated, { when, who: by, reason: why });
    return saveAsking(
      { base: before, mine, said },
      {
        ...{ states, say, askAbout },
        write: (edit) =>
          withPatience({ texts: conditions, say }, async (patience) => {
            if (!write || edit.mine !== mine) return store.save(edit, patience);
            const outcome = await write(edit);
            await store.refresh();
            return outcome;
          }),
      },
    );
  }, []);
}
