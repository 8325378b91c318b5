/** Where a problem is, as far as it is known. Rows are counted as Excel shows them, from 1. */
export interface Place {
  readonly table?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** Address with sheet: KPIs!D7. */
  readonly cell?: string;
}

/** Something in the workbook that cannot be used as it is. Its words are in `strings`, under the same code. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: 'Error' | 'Warning';
  readonly place: Place;
  /** What the sentence needs: the value found, what was expected. */
  readonly data: Readonly<Record<string, string | number>>;
}
