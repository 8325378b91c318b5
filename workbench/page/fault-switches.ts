import type { SheetEngine } from '../engine';
import type { ExcelHost } from '../host/excel-host';
import { Faults } from '../host/faults';

/** The faults as a person switches them. */
export interface FaultSwitches {
  /** Every n-th sync fails; undefined: none does. */
  readonly failEvery: number | undefined;
  readonly isEditingCell: boolean;
  readonly isProtected: boolean;
  /** 5 MB, as Excel on the web has it. */
  readonly isLimited: boolean;
  readonly isSlow: boolean;
  /** A co-author changes the selected cell before the next sync, once. */
  readonly coAuthorEdits: boolean;
}

export const NO_FAULTS: FaultSwitches = {
  failEvery: undefined,
  isEditingCell: false,
  isProtected: false,
  isLimited: false,
  isSlow: false,
  coAuthorEdits: false,
};

const SLOW_MS = 500;

/** Adds 1 to a number; anything else becomes a text that says who wrote it. */
function editAsCoAuthor(engine: SheetEngine): void {
  const { activeId } = engine.sheets;
  const cell = engine.selection.activeCellOf(activeId);
  const value = engine.cells.values(activeId, cell)[0]?.[0];
  engine.cells.write(activeId, cell, [[typeof value === 'number' ? value + 1 : 'By a co-author']]);
}

/** Brings the faults of a host to where the switches stand. */
export function applyFaults(
  { faults, engine }: ExcelHost,
  { failEvery, isEditingCell, isLimited, isSlow, coAuthorEdits }: FaultSwitches,
): void {
  faults.failEvery = failEvery;
  faults.isEditingCell = isEditingCell;
  faults.payloadLimit = isLimited ? Faults.WEB_PAYLOAD_LIMIT : undefined;
  faults.latencyMs = isSlow ? SLOW_MS : 0;
  faults.coAuthorEdit = coAuthorEdits
    ? () => {
        editAsCoAuthor(engine);
      }
    : undefined;
}

/** Where the switches of a host stand; the co-author's falls back when the edit is done. */
export function readFaults({ faults }: ExcelHost, isProtected: boolean): FaultSwitches {
  return {
    failEvery: faults.failEvery,
    isEditingCell: faults.isEditingCell,
    isProtected,
    isLimited: faults.payloadLimit !== undefined,
    isSlow: faults.latencyMs > 0,
    coAuthorEdits: faults.coAuthorEdit !== undefined,
  };
}
