import type { CellRange } from './cell-range';
import type { ComparisonOperator } from './conditional-format';

export type ValidationType =
  'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** What may be entered in cells. A list of words is `"a,b"` in quotation marks; other formulas begin with "=". */
export interface DataValidation {
  readonly ranges: readonly CellRange[];
  readonly type: ValidationType;
  readonly operator: ComparisonOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** Of lists: a button in the cell opens the list. */
  readonly dropDown: boolean;
  readonly showError: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showPrompt: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly imeMode?: string;
}
