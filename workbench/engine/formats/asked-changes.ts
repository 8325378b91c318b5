import type { ICellData, Nullable } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from '@univerjs/data-validation';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { SheetEngine } from '../sheet-engine';

export type ChangeKind = 'contents' | 'formats' | 'columns' | 'rows' | 'sort' | 'other';

/** A change that the add-in is about to make to a sheet. */
export interface AskedChange {
  readonly sheetId: string;
  readonly kind: ChangeKind;
  /** The cells, row and column, for contents. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

const KINDS: Readonly<Record<string, ChangeKind | undefined>> = {
  [SetRowDataMutation.id]: 'rows',
  [SetWorksheetRowHeightMutation.id]: 'rows',
  [SetColDataMutation.id]: 'columns',
  [SetWorksheetColWidthMutation.id]: 'columns',
  [AddWorksheetMergeMutation.id]: 'other',
  [RemoveWorksheetMergeMutation.id]: 'other',
  [AddConditionalRuleMutation.id]: 'formats',
  [SetConditionalRuleMutation.id]: 'formats',
  [DeleteConditionalRuleMutation.id]: 'formats',
  [AddDataValidationMutation.id]: 'other',
  [UpdateDataValidationMutation.id]: 'other',
  [RemoveDataValidationMutation.id]: 'other',
  [ReorderRangeMutation.id]: 'sort',
};

interface Parameters {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>> | undefined>;
  readonly rowData?: Record<number, object>;
  readonly columnData?: Record<number, object>;
}

function cellsOf({ cellValue = {} }: Parameters): [number, number][] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]): [number, number][] => {
      const isContent = !cell || 'v' in cell || 'f' in cell || 'p' in cell;
      return isContent ? [[Number(row), Number(column)]] : [];
    }),
  );
}

/** Styles of whole rows and columns are formats of their cells. */
function isStyleOfWhole({ rowData, columnData }: Parameters): boolean {
  const data = Object.values(rowData ?? columnData ?? {});
  return data.length > 0 && data.every((one) => 's' in one);
}

function changeOf(id: string, parameters: Parameters): AskedChange | undefined {
  const { subUnitId: sheetId } = parameters;
  if (sheetId === undefined) return undefined;
  if (id === SetRangeValuesMutation.id) {
    const cells = cellsOf(parameters);
    return { sheetId, kind: cells.length > 0 ? 'contents' : 'formats', cells };
  }
  const kind = KINDS[id];
  if (!kind) return undefined;
  return { sheetId, kind: isStyleOfWhole(parameters) ? 'formats' : kind, cells: [] };
}

/** Lets somebody refuse, by throwing, what the add-in is about to do to a sheet. */
export function beforeAddInChanges(engine: SheetEngine, ask: (change: AskedChange) => void): void {
  engine.univer.asked.listen(({ command: { id, params }, options }) => {
    if (engine.author !== 'add-in' || options?.onlyLocal === true || !params) return;
    const parameters = params as Parameters;
    // Parts of a greater command, and news of styles that were asked about before.
    if (options?.fromFormula === true || parameters.trigger !== undefined) return;
    const change = changeOf(id, parameters);
    if (change) ask(change);
  });
}
