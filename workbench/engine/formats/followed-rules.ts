import type { ConditionalRule } from '../../content/conditional-format';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersectionOf, isSameBox, type Box } from '../box';
import type { SheetEngine } from '../sheet-engine';
import { boxAfter, type StructureChange } from '../structure-change';
import type { ConditionalFormatEntry, ConditionalFormats } from './conditional-formats';
import type { DataValidations, ValidationEntry } from './validations';

function isSame(one: readonly Box[], other: readonly Box[]): boolean {
  return (
    one.length === other.length &&
    one.every((box, index) => {
      const match = other[index];
      return match !== undefined && isSameBox(box, match);
    })
  );
}

function after(boxes: readonly Box[], change: StructureChange): Box[] {
  return boxes.flatMap((box) => boxAfter(box, change) ?? []);
}

/** Univer moves all cells of a validation that meets the deleted ones, and cannot where they come before the first row. */
function breaksOff(held: Box, { along, box }: StructureChange): boolean {
  const meeting = intersectionOf(held, box);
  if (!meeting) return false;
  return along === 'rows' ? meeting.row < box.rows : meeting.column < box.columns;
}

/**
 * Lets conditional formats and validations move with their cells when a program inserts or deletes. Without a page Univer
 * leaves conditional formats where they were, and it lets a validation grow where Excel moves it.
 */
export class FollowedRules {
  readonly #engine: SheetEngine;
  readonly #formats: ConditionalFormats;
  readonly #validations: DataValidations;
  #before: { formats: ConditionalFormatEntry[]; validations: ValidationEntry[] } = {
    formats: [],
    validations: [],
  };

  #takenOut: ValidationEntry[] = [];

  constructor(engine: SheetEngine, formats: ConditionalFormats, validations: DataValidations) {
    this.#engine = engine;
    this.#formats = formats;
    this.#validations = validations;
    engine.structure.asked.listen(({ sheetId }) => {
      this.#before = { formats: formats.list(sheetId), validations: validations.list(sheetId) };
    });
    engine.structure.begun.listen((change) => {
      if (change.kind === 'delete') this.#takeOut(change);
    });
    engine.structure.made.listen((change) => {
      this.#moveFormats(change);
      this.#moveValidations(change);
    });
  }

  /** Validations with which Univer breaks off have their cells again when it is done. */
  #takeOut(change: StructureChange): void {
    this.#takenOut = this.#before.validations.filter(({ boxes }) =>
      boxes.some((box) => breaksOff(box, change)),
    );
    for (const { id } of this.#takenOut) this.#validations.remove(change.sheetId, id);
  }

  #moveFormats(change: StructureChange): void {
    const now = new Map(this.#formats.list(change.sheetId).map((entry) => [entry.id, entry]));
    for (const entry of this.#before.formats) {
      const current = now.get(entry.id);
      const boxes = after(entry.boxes, change);
      if (!current || isSame(current.boxes, boxes)) continue;
      if (boxes.length === 0) this.#formats.remove(change.sheetId, entry.id);
      else {
        const rule = this.#movedRule(entry.rule, entry.boxes[0], boxes[0]);
        this.#formats.set(change.sheetId, { ...current, boxes, rule });
      }
    }
  }

  #moveValidations(change: StructureChange): void {
    const now = new Map(this.#validations.list(change.sheetId).map((entry) => [entry.id, entry]));
    for (const entry of this.#takenOut.splice(0)) {
      const left = after(entry.boxes, change);
      if (left.length > 0) this.#validations.add(change.sheetId, left, entry);
    }
    for (const entry of this.#before.validations) {
      const current = now.get(entry.id);
      const boxes = after(entry.boxes, change);
      if (!current || isSame(current.boxes, boxes)) continue;
      if (boxes.length === 0) this.#validations.remove(change.sheetId, entry.id);
      else this.#validations.setBoxes(change.sheetId, entry.id, boxes);
    }
  }

  /** Formulas are meant for the first cell, so their relative references go where it goes. */
  #movedRule(rule: ConditionalRule, from: Box | undefined, to: Box | undefined): ConditionalRule {
    if (!from || !to) return rule;
    const lexer = this.#engine.univer.injector.get(LexerTreeBuilder);
    const [down, right] = [to.row - from.row, to.column - from.column];
    const moved = (formula: string) => lexer.moveFormulaRefOffset(formula, right, down);
    if (rule.kind === 'expression') return { ...rule, formula: moved(rule.formula) };
    if (rule.kind === 'cellIs') return { ...rule, formulas: rule.formulas.map(moved) };
    return rule;
  }
}
