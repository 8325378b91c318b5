import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Box } from '../box';
import type { SheetEngine } from '../sheet-engine';
import { boxOfRange, rangeOfBox } from '../univer-range';

export type ValidationKind =
  'any' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
export type AlertStyle = 'stop' | 'warning' | 'information';

/** What may be entered in cells. Words of a list stand without "="; all other formulas begin with it. */
export interface ValidationRule {
  readonly kind: ValidationKind;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly dropDown: boolean;
  readonly showAlert: boolean;
  readonly alertStyle: AlertStyle;
  readonly alertTitle: string;
  readonly alertMessage: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly promptMessage: string;
}

export interface ValidationEntry extends ValidationRule {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/** Univer would else draw a choice as a grey pill. */
const PLAIN_WITH_ARROW = 1;
/** In the order of Univer's numbers. */
const ALERTS = ['information', 'stop', 'warning'] as const;

/** Data validations, in Univer's own model, so that the grid and the files have them. */
export class DataValidations {
  readonly #engine: SheetEngine;
  readonly #model: SheetDataValidationModel;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    this.#model = engine.univer.injector.get(SheetDataValidationModel);
  }

  list(sheetId: string): ValidationEntry[] {
    return this.#model.getRules(this.#engine.univer.unitId, sheetId).map(entryOf);
  }

  add(sheetId: string, boxes: readonly Box[], rule: ValidationRule): void {
    const uid = crypto.randomUUID();
    const ranges = boxes.map((box) => rangeOfBox(box));
    this.#run(AddDataValidationMutation.id, sheetId, { rule: { uid, ranges, ...parts(rule) } });
  }

  setBoxes(sheetId: string, ruleId: string, boxes: readonly Box[]): void {
    const ranges = boxes.map((box) => rangeOfBox(box));
    const payload = { type: UpdateRuleType.RANGE, payload: ranges };
    this.#run(UpdateDataValidationMutation.id, sheetId, { ruleId, payload });
  }

  remove(sheetId: string, ruleId: string): void {
    this.#run(RemoveDataValidationMutation.id, sheetId, { ruleId });
  }

  #run(mutation: string, sheetId: string, parameters: object): void {
    const { commands, unitId } = this.#engine.univer;
    commands.syncExecuteCommand(mutation, { unitId, subUnitId: sheetId, ...parameters });
  }
}

function alertOf(style: number | undefined): AlertStyle {
  return ALERTS[style ?? 1] ?? 'stop';
}

function entryOf(rule: ISheetDataValidationRule): ValidationEntry {
  const words = rule.type === 'listMultiple' || rule.type === 'checkbox' ? 'list' : rule.type;
  return {
    id: rule.uid,
    boxes: rule.ranges.map(boxOfRange),
    kind: (words === 'none' ? 'any' : words) as ValidationKind,
    operator: rule.operator ?? 'between',
    formula1: rule.formula1 ?? '',
    formula2: rule.formula2 ?? '',
    allowBlank: rule.allowBlank ?? true,
    dropDown: rule.showDropDown ?? true,
    showAlert: rule.showErrorMessage ?? true,
    alertStyle: alertOf(rule.errorStyle),
    alertTitle: rule.errorTitle ?? '',
    alertMessage: rule.error ?? '',
    showPrompt: rule.showInputMessage ?? true,
    promptTitle: rule.promptTitle ?? '',
    promptMessage: rule.prompt ?? '',
  };
}

function parts(rule: ValidationRule): object {
  return {
    type: rule.kind,
    // With an operator, Univer compares the choice with the text of the list and calls it wrong.
    ...(rule.kind === 'list' ? { renderMode: PLAIN_WITH_ARROW } : { operator: rule.operator }),
    ...(rule.formula1 !== '' && { formula1: rule.formula1 }),
    ...(rule.formula2 !== '' && { formula2: rule.formula2 }),
    allowBlank: rule.allowBlank,
    showDropDown: rule.dropDown,
    showErrorMessage: rule.showAlert,
    errorStyle: ALERTS.indexOf(rule.alertStyle),
    ...(rule.alertTitle !== '' && { errorTitle: rule.alertTitle }),
    ...(rule.alertMessage !== '' && { error: rule.alertMessage }),
    showInputMessage: rule.showPrompt,
    ...(rule.promptTitle !== '' && { promptTitle: rule.promptTitle }),
    ...(rule.promptMessage !== '' && { prompt: rule.promptMessage }),
  };
}
