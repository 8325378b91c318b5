import { AddDataValidationMutation } from '@univerjs/data-validation';
import { AddConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import type { SheetEngine } from '../sheet-engine';

/** Rules as a snapshot of Univer lists them: the first conditional format wins. */
export interface SnapshotRules {
  readonly formats: readonly object[];
  readonly validations: readonly object[];
}

/** Gives a sheet the rules that a snapshot has for it. */
export function insertRules(
  { univer: { commands, unitId } }: SheetEngine,
  subUnitId: string,
  { formats, validations }: SnapshotRules,
): void {
  // Each is added before all others.
  for (const rule of [...formats].reverse()) {
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  }
  for (const rule of validations) {
    commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule });
  }
}
