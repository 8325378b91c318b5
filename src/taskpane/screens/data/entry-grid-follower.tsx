import { useRef } from 'react';
import { fill } from '../../../strings/fill';
import type { EntryGridRead } from '../../../workbook/entry-grid/read-entry-grid';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { doubtOf, savingOf } from './take-entries';
import { useEntryGrid } from './use-entry-grid';

/**
 * Takes over what is typed in the entry grid while the pane is open, whichever screen is in front. What was typed before
 * that, and what somebody should look at first, waits on the screen Data.
 */
export default function EntryGridFollower() {
  const { texts } = usePaneLook();
  const { grid: words } = texts.data;
  const { workbook, read, save } = useWorkspace();
  const isBusy = useRef(false);
  const shown = useRef<EntryGridRead['shows']>();
  const waiting = useRef<ReadonlySet<string>>();
  const changed = async (grid: EntryGridRead): Promise<void> => {
    const known = waiting.current;
    const isSameColumn = shown.current === undefined || shown.current === grid.shows;
    shown.current = grid.shows;
    // Figures typed before the selector was changed may mean the other column: they wait.
    if (isBusy.current || !known || !isSameColumn) {
      waiting.current = new Set(grid.entries.map(({ address }) => address));
      return;
    }
    const fresh = grid.entries.filter(
      (entry) => !known.has(entry.address) && doubtOf(entry, read) === undefined,
    );
    if (fresh.length === 0) return;
    isBusy.current = true;
    const count = fresh.length;
    const said = fill(words.taken, { count });
    try {
      await save({ ...savingOf(fresh, grid, workbook), said });
    } finally {
      isBusy.current = false;
    }
  };
  const { grid } = useEntryGrid((found) => void changed(found));
  if (grid && waiting.current === undefined) {
    // What stands there when the pane is opened was typed without it.
    waiting.current = new Set(grid.entries.map(({ address }) => address));
    shown.current = grid.shows;
  }
  return null;
}
