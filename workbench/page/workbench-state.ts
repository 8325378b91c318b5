/** A member of the API that the add-in asked for and the workbench refused. */
export interface RefusedMember {
  /** `Range.getPivotTables` */
  readonly name: string;
  readonly reason: string;
  readonly count: number;
}

export interface Traffic {
  readonly syncs: number;
  readonly bytes: number;
}

/** What the views show; everything in it is text and numbers. */
export interface WorkbenchState {
  readonly phase: 'opening' | 'open' | 'failed';
  /** Why the workbook could not be opened. */
  readonly fault: string | undefined;
  readonly bookName: string;
  readonly isPaneShown: boolean;
  /** Whether the add-in has said that its custom functions can be called. */
  readonly isAddInReady: boolean;
  readonly refused: readonly RefusedMember[];
  readonly traffic: Traffic;
  /** What of the opened file a saved copy would lack, as sentences. */
  readonly lost: readonly string[];
}
