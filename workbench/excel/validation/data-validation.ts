import { intersectionOf, type Box } from '../../engine';
import type { ValidationEntry, ValidationRule } from '../../engine/formats';
import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  oneOf,
  readOnly,
  readWrite,
  record,
  text,
  truth,
  type Json,
  type ObjectType,
} from '../../protocol';
import { boxesOfCells } from '../areas/boxes-of-cells';
import { OnCells } from '../areas/on-cells';
import { RangeAreas } from '../areas/range-areas';
import { usedBoxIn } from '../range/boxes';
import { invalidCells } from './checked-value';
import { members, readRule, ruleRecord, typeNameOf } from './rule-record';
import { NO_VALIDATION, Validations } from './validations';

/** The validation of the cells of a range. */
export class DataValidation extends OnCells {
  get type(): ObjectType {
    return DATA_VALIDATION;
  }

  get met(): ValidationEntry[] {
    return this.book.part(Validations).meeting(this.sheetId, this.boxes);
  }

  /** The validation that all cells have; none when they have none; undefined when they differ. */
  get common(): ValidationRule | undefined {
    const [first, ...others] = this.met;
    if (!first) return NO_VALIDATION;
    const isCovered = this.book.part(Validations).covers(first, this.boxes);
    return others.length === 0 && isCovered ? first : undefined;
  }

  get typeName(): string {
    const { common, met } = this;
    if (common) return typeNameOf(common.kind);
    return met.length > 1 ? 'MixedCriteria' : 'Inconsistent';
  }

  change(more: Partial<ValidationRule>): void {
    const rule = { ...(this.common ?? NO_VALIDATION), ...more };
    this.book.part(Validations).set(this.sheetId, this.boxes, rule);
  }

  clear(): void {
    this.book.part(Validations).clear(this.sheetId, this.boxes);
  }

  /** Cells that hold what their validation does not allow; nothing is looked for behind the used cells. */
  get invalid(): Box[] {
    const { book, sheetId } = this;
    const used = usedBoxIn(book, sheetId, true);
    if (!used) return [];
    const cells = this.met.flatMap((entry) =>
      entry.boxes
        .flatMap((box) => this.boxes.flatMap((one) => intersectionOf(box, one) ?? []))
        .flatMap((box) => intersectionOf(box, used) ?? [])
        .flatMap((box) => invalidCells(book, sheetId, entry, box)),
    );
    return boxesOfCells(cells);
  }

  /** True, false, or null when only some cells hold what they may. */
  get isValid(): boolean | null {
    const { invalid } = this;
    if (invalid.length === 0) return true;
    const count = (boxes: readonly Box[]) =>
      boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count(invalid) === count(this.boxes) ? false : null;
  }
}

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const STYLE_NAMES = ['Stop', 'Warning', 'Information'] as const;

function alertOf({ common }: DataValidation): Json {
  if (!common) return null;
  return {
    message: common.alertMessage,
    showAlert: common.showAlert,
    style: STYLE_NAMES.find((name) => STYLES[name] === common.alertStyle) ?? 'Stop',
    title: common.alertTitle,
  };
}

function promptOf({ common }: DataValidation): Json {
  if (!common) return null;
  return {
    message: common.promptMessage,
    showPrompt: common.showPrompt,
    title: common.promptTitle,
  };
}

const DATA_VALIDATION = defineType(DataValidation, 'DataValidation', () => ({
  scalars: {
    type: readOnly(({ typeName }) => typeName),
    rule: readWrite(
      members,
      ({ common }) => (common ? ruleRecord(common) : null),
      (validation, written) => {
        const rule = readRule(written);
        if (rule) validation.change(rule);
        else validation.clear();
      },
    ),
    prompt: readWrite(record, promptOf, (validation, { message, showPrompt, title }) => {
      validation.change({
        promptMessage: text(message ?? ''),
        promptTitle: text(title ?? ''),
        showPrompt: truth(showPrompt ?? true),
      });
    }),
    errorAlert: readWrite(record, alertOf, (validation, written) => {
      validation.change({
        alertMessage: text(written['message'] ?? ''),
        alertTitle: text(written['title'] ?? ''),
        showAlert: truth(written['showAlert'] ?? true),
        alertStyle: STYLES[oneOf(STYLE_NAMES)(written['style'] ?? 'Stop')],
      });
    }),
    ignoreBlanks: readWrite(
      truth,
      ({ common }) => common?.allowBlank ?? null,
      (validation, allowBlank) => {
        validation.change({ allowBlank });
      },
    ),
    valid: readOnly(({ isValid }) => isValid),
  },
  methods: {
    clear: method([], (validation) => {
      validation.clear();
    }),
    getInvalidCells: method(
      [],
      ({ book, sheetId, invalid }) => {
        if (invalid.length === 0) throw itemNotFound();
        return new RangeAreas(book, sheetId, invalid);
      },
      { readsResults: true },
    ),
    getInvalidCellsOrNullObject: method(
      [],
      ({ book, sheetId, invalid }) =>
        invalid.length === 0 ? NULL_OBJECT : new RangeAreas(book, sheetId, invalid),
      { readsResults: true },
    ),
  },
}));
