import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { Signal } from './signal';
import type { UniverWorkbook } from './univer-workbook';

export type SheetChangeKind =
  'added' | 'removed' | 'renamed' | 'moved' | 'visibility' | 'activated' | 'tab colour';

export interface SheetChange {
  readonly kind: SheetChangeKind;
  readonly sheetId: string;
}

const KINDS: Readonly<Record<string, SheetChangeKind | undefined>> = {
  [InsertSheetMutation.id]: 'added',
  [RemoveSheetMutation.id]: 'removed',
  [SetWorksheetNameMutation.id]: 'renamed',
  [SetWorksheetOrderMutation.id]: 'moved',
  [SetWorksheetHideMutation.id]: 'visibility',
  [SetWorksheetActiveOperation.id]: 'activated',
  [SetTabColorMutation.id]: 'tab colour',
};

/** Tells what happens to sheets as a whole, whoever does it. */
export class SheetChanges {
  readonly happened = new Signal<SheetChange>();

  constructor({ commands }: UniverWorkbook) {
    commands.onCommandExecuted(
      ({ id, params }: ICommandInfo<{ subUnitId?: string; sheet?: { id?: string } }>) => {
        const kind = KINDS[id];
        const sheetId = params?.subUnitId ?? params?.sheet?.id;
        if (kind && sheetId !== undefined) this.happened.tell({ kind, sheetId });
      },
    );
  }
}
