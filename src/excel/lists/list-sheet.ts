/** A list for people on a sheet of its own: plain text and figures, to be printed or handed on. */
export interface ListSheet {
  /** Tells the lists of the product apart; the sheet is found by it whatever it is called now. */
  readonly kind: 'health' | 'changeNote';
  /** The name that the sheet gets when it is made. */
  readonly sheet: string;
  readonly title: string;
  /** Stands under the title when everything is written, and what stands there until then. */
  readonly subtitle: string;
  readonly unfinished: string;
  readonly columns: readonly ListColumn[];
  readonly blocks: readonly ListBlock[];
}

export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** Rows under a heading of their own. */
export interface ListBlock {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}
