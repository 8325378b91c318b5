import { useCallback, useEffect, useRef, useState } from 'react';
import { gridName } from '../../../excel/entry-grid/grid-name';
import type { GridPlace } from '../../../excel/entry-grid/read-grid';
import type { WorkbookRead } from '../../../excel/read-workbook';
import type { EntryGridRead } from '../../../workbook/entry-grid/read-entry-grid';
import { useWorkspace } from '../../workspace/workspace';

/** Where the entry grid of a workbook is looked for. */
export function gridPlace({ names, scorecard, layout }: WorkbookRead): GridPlace {
  return {
    name: gridName(names) ?? '',
    scorecard,
    table: layout.tables.get('BSC_Data')?.grid.name ?? '',
  };
}

/** What stands in the entry grid, as long as a screen follows it; `changed` is told after each change by anybody. */
export function useEntryGrid(changed?: (grid: EntryGridRead) => void) {
  const { workbook, read } = useWorkspace();
  const [grid, setGrid] = useState<EntryGridRead>();
  const name = gridName(read.names);
  const newest = useRef({ read, changed });
  newest.current = { read, changed };
  const look = useCallback(async (): Promise<EntryGridRead | undefined> => {
    const result = await workbook.readGrid(gridPlace(newest.current.read));
    const found = result.ok ? result.value : undefined;
    setGrid(found);
    return found;
  }, [workbook]);
  useEffect(() => {
    if (name === undefined) {
      setGrid(undefined);
      return;
    }
    let isOver = false;
    const follow = async (): Promise<void> => {
      const found = await look();
      if (found && !isOver) newest.current.changed?.(found);
    };
    void look();
    const watching = workbook.watchGrid(name, () => void follow());
    return () => {
      isOver = true;
      void watching.then((each) => (each.ok ? each.value() : undefined));
    };
  }, [workbook, name, look]);
  return { grid, look };
}
