import type { Unsupported } from '../host/excel-host';
import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour';
import { NO_FAULTS, type FaultSwitches } from './fault-switches';

/** What the add-in sent since the workbook was opened. */
export interface SentSoFar {
  readonly syncs: number;
  readonly bytes: number;
}

/** What the window shows. */
export interface WorkbenchState {
  readonly phase: 'opening' | 'open' | 'failed';
  readonly bookName: string;
  readonly isPaneShown: boolean;
  /** Whether the add-in has said that its custom functions can be called. */
  readonly isAddInReady: boolean;
  /** Whether a person types into a cell: the add-in's requests are refused meanwhile. */
  readonly isEditingCell: boolean;
  /** The sentence of the error that the selected cell shows, where a custom function gave one. */
  readonly errorInCell: string | undefined;
  /** Controls of the add-in's ribbon that are off, by their ids. */
  readonly controlsOff: ReadonlySet<string>;
  readonly unsupported: readonly Unsupported[];
  readonly sent: SentSoFar;
  readonly faults: FaultSwitches;
  readonly behaviour: Behaviour;
  /** What of the opened file a saved copy would lack, as sentences. */
  readonly lost: readonly string[];
  /** Something that went wrong and has not been read yet. */
  readonly notice: string | undefined;
}

/** What begins anew with each workbook. */
export const FRESH = {
  phase: 'opening',
  isPaneShown: true,
  isAddInReady: false,
  isEditingCell: false,
  errorInCell: undefined,
  controlsOff: new Set<string>(),
  unsupported: [],
  sent: { syncs: 0, bytes: 0 },
  faults: NO_FAULTS,
} satisfies Partial<WorkbenchState>;

export function firstState(bookName: string): WorkbenchState {
  return { ...FRESH, bookName, behaviour: USUAL_BEHAVIOUR, lost: [], notice: undefined };
}
