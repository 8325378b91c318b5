/**
 * A script as an add-in would write it, and what must be true afterwards. Scripts use nothing
 * that only one front has; both fronts must give the same.
 */
export interface ConformanceScript {
  readonly name: string;
  /** Names of the sheets of the workbook that it starts with; Sheet1 unless said otherwise. */
  readonly sheets?: readonly string[];
  /** The newest API sets are declared, instead of the manifest's floor. */
  readonly needsNewest?: boolean;
  /** The add-in of this repository is there, with its custom functions. */
  readonly needsAddIn?: boolean;
  readonly run: (excel: typeof Excel) => Promise<unknown>;
  /** Reads the state afterwards, in a request of its own. */
  readonly read: (excel: typeof Excel) => Promise<unknown>;
  /** What `read` must give. */
  readonly expected: unknown;
}
