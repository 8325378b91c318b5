import { intersectionOf, isInside, type Box } from '../../engine';
import { DataValidations, type ValidationEntry, type ValidationRule } from '../../engine/formats';
import { boxesWithout } from '../areas/boxes-without';
import type { Book } from '../book';

export const NO_VALIDATION: ValidationRule = {
  kind: 'any',
  operator: 'between',
  formula1: '',
  formula2: '',
  allowBlank: true,
  dropDown: true,
  showAlert: true,
  alertStyle: 'stop',
  alertTitle: '',
  alertMessage: '',
  showPrompt: true,
  promptTitle: '',
  promptMessage: '',
};

/** The data validations of a workbook; a cell has one at most. */
export class Validations {
  readonly rules: DataValidations;

  constructor(book: Book) {
    this.rules = new DataValidations(book.engine);
    book.cleared.listen(({ sheetId, box, what }) => {
      if (what === 'All') this.clear(sheetId, [box]);
    });
  }

  boxesOn(sheetId: string): Box[] {
    return this.rules.list(sheetId).flatMap(({ boxes }) => boxes);
  }

  /** The validations that have cells in the boxes. */
  meeting(sheetId: string, boxes: readonly Box[]): ValidationEntry[] {
    return this.rules
      .list(sheetId)
      .filter((entry) => entry.boxes.some((box) => boxes.some((one) => intersectionOf(box, one))));
  }

  /** Whether every cell of the boxes has the validation. */
  covers({ boxes: held }: ValidationEntry, boxes: readonly Box[]): boolean {
    return boxes.every(
      (box) => held.some((one) => isInside(box, one)) || boxesWithout([box], held).length === 0,
    );
  }

  /** Gives the cells this validation instead of those they had. */
  set(sheetId: string, boxes: readonly Box[], rule: ValidationRule): void {
    this.clear(sheetId, boxes);
    this.rules.add(sheetId, boxes, rule);
  }

  clear(sheetId: string, boxes: readonly Box[]): void {
    for (const entry of this.meeting(sheetId, boxes)) {
      const left = boxesWithout(entry.boxes, boxes);
      if (left.length === 0) this.rules.remove(sheetId, entry.id);
      else this.rules.setBoxes(sheetId, entry.id, left);
    }
  }
}
