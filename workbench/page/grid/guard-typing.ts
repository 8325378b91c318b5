import { CustomCommandExecutionError, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { SheetEngine } from '../../engine';

interface Guard {
  readonly isHeld: (sheetId: string, row: number, column: number) => boolean;
  /** Told when something was refused. */
  readonly onRefused: () => void;
}

interface Parameters {
  readonly visible?: boolean;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
}

/** Cells that get another content; a change of their looks alone is none. */
function changedCells({ cellValue }: Parameters): [row: number, column: number][] {
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]): [number, number][] =>
      !cell || 'v' in cell || 'f' in cell || 'p' in cell ? [[Number(row), Number(column)]] : [],
    ),
  );
}

/** Keeps a person from typing and pasting into cells that are held, and from deleting what is in them. */
export function guardTyping(engine: SheetEngine, { isHeld, onRefused }: Guard): void {
  const editor = engine.univer.injector.get(IEditorBridgeService);
  const refuse = () => {
    onRefused();
    // The formula bar has the first letter already.
    setTimeout(() => {
      editor.refreshEditCellState();
    });
    // The one error that Univer takes for a refusal and not for a fault.
    throw new CustomCommandExecutionError('The cell is held.');
  };
  engine.univer.asked.listen(({ command: { id, params }, options }) => {
    if (engine.author !== 'person' || options?.fromFormula === true || !params) return;
    const parameters = params as Parameters;
    if (id === SetCellEditVisibleOperation.id && parameters.visible === true) {
      const { activeId } = engine.sheets;
      const { row, column } = engine.selection.activeCellOf(activeId);
      if (isHeld(activeId, row, column)) refuse();
    }
    const { subUnitId } = parameters;
    if (id !== SetRangeValuesMutation.id || subUnitId === undefined) return;
    if (changedCells(parameters).some(([row, column]) => isHeld(subUnitId, row, column))) refuse();
  });
}
