import type { CalculationSettings } from '../content/workbook-content';
import { CustomData } from '../engine/custom-data';
import type { Book } from './book';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationChoiceMode = (typeof CALCULATION_MODES)[number];

const PART = 'calculation';
const KEPT_AS = {
  Automatic: 'auto',
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
} as const satisfies Record<CalculationChoiceMode, CalculationSettings['mode']>;

/**
 * When the workbook calculates: as its file says, until the add-in chooses otherwise; a copy says what was chosen. The
 * engine has none of the what-if tables that `AutomaticExceptTables` leaves out, so to it that is Automatic.
 */
export class CalculationChoice {
  readonly #book: Book;
  readonly #data: CustomData;

  constructor(book: Book) {
    this.#book = book;
    this.#data = new CustomData(book.engine.univer);
    this.#follow();
  }

  get mode(): CalculationChoiceMode {
    const kept = this.#kept?.mode ?? 'auto';
    return CALCULATION_MODES.find((mode) => KEPT_AS[mode] === kept) ?? 'Automatic';
  }

  set mode(mode: CalculationChoiceMode) {
    this.#data.setOfFile(PART, { ...this.#kept, mode: KEPT_AS[mode] });
    this.#follow();
  }

  get #kept(): CalculationSettings | undefined {
    return this.#data.ofFile(PART) as CalculationSettings | undefined;
  }

  #follow(): void {
    this.#book.engine.calculation.mode = this.mode === 'Manual' ? 'Manual' : 'Automatic';
  }
}
