import type { RibbonTab } from './ribbon';

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

/** What Excel learns of an add-in before any of its code runs. Files are paths below the add-in's folder. */
export interface AddInManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly pane: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
  /** Without these sets Excel does not offer the add-in: the floor of what it may use unasked. */
  readonly requirements: readonly RequirementSet[];
  readonly ribbon: readonly RibbonTab[];
}
