import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Box } from '../box';
import type { SheetEngine } from '../sheet-engine';
import { boxOfRange, rangeOfBox } from '../univer-range';
import type { KeptConditionalFormat } from './conditional-rule';
import { keepOnSheet, keptSheet } from './kept-sheet';
import { ruleFromUniver } from './rule-from-univer';
import { ruleToUniver } from './rule-to-univer';

/** A conditional format of a sheet; the first of a sheet's list wins. */
export interface ConditionalFormatEntry extends KeptConditionalFormat {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
}

/** In a page Univer moves formulas of its rules itself; what is kept then has the old one. */
function withLiveFormula(
  kept: KeptConditionalFormat | undefined,
  config: IConditionFormattingRule['rule'],
): KeptConditionalFormat {
  const live = ruleFromUniver(config);
  if (kept?.rule.kind !== 'expression' || kept.rule.formula === '') return kept ?? live;
  return live.rule.kind === 'expression' ? { ...kept, rule: live.rule } : kept;
}

/**
 * Conditional formats, in Univer's own model, so that the grid draws them. What Univer's rule does not say is kept with the
 * sheet under the same id, where the writer of files looks for it.
 */
export class ConditionalFormats {
  readonly #engine: SheetEngine;
  readonly #model: ConditionalFormattingRuleModel;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    this.#model = engine.univer.injector.get(ConditionalFormattingRuleModel);
  }

  list(sheetId: string): ConditionalFormatEntry[] {
    const kept = keptSheet(this.#engine.sheets.univerSheet(sheetId)).conditionalFormats;
    return this.#rules(sheetId).map(({ cfId: id, ranges, stopIfTrue, rule }) => ({
      ...withLiveFormula(kept[id], rule),
      id,
      boxes: ranges.map(boxOfRange),
      stopIfTrue,
    }));
  }

  /** Adds one before all others. */
  add(sheetId: string, boxes: readonly Box[], format: KeptConditionalFormat): string {
    const id = crypto.randomUUID();
    const entry = { ...format, id, boxes, stopIfTrue: false };
    this.#keep(sheetId, entry);
    this.#run(AddConditionalRuleMutation.id, sheetId, { rule: this.#ruleOf(entry) });
    return id;
  }

  set(sheetId: string, entry: ConditionalFormatEntry): void {
    this.#keep(sheetId, entry);
    const parameters = { cfId: entry.id, rule: this.#ruleOf(entry) };
    this.#run(SetConditionalRuleMutation.id, sheetId, parameters);
  }

  remove(sheetId: string, id: string): void {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const { [id]: _gone, ...conditionalFormats } = keptSheet(sheet).conditionalFormats;
    keepOnSheet(sheet, { conditionalFormats });
    this.#run(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
  }

  /** Gives it another place in the order. */
  move(sheetId: string, id: string, index: number): void {
    const ids = this.#rules(sheetId).map(({ cfId }) => cfId);
    const target = ids[Math.min(index, ids.length - 1)];
    if (target === undefined || target === id) return;
    const isDown = ids.indexOf(id) < ids.indexOf(target);
    const end = { id: target, type: isDown ? 'after' : 'self' };
    this.#run(MoveConditionalRuleMutation.id, sheetId, { start: { id, type: 'self' }, end });
  }

  #rules(sheetId: string): readonly IConditionFormattingRule[] {
    return this.#model.getSubunitRules(this.#engine.univer.unitId, sheetId) ?? [];
  }

  #ruleOf(entry: ConditionalFormatEntry): IConditionFormattingRule {
    return {
      cfId: entry.id,
      ranges: entry.boxes.map((box) => rangeOfBox(box)),
      stopIfTrue: entry.stopIfTrue,
      rule: ruleToUniver(entry, entry.boxes),
    };
  }

  #keep(sheetId: string, { id, boxes: _boxes, ...kept }: ConditionalFormatEntry): void {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const { conditionalFormats } = keptSheet(sheet);
    keepOnSheet(sheet, { conditionalFormats: { ...conditionalFormats, [id]: kept } });
  }

  #run(mutation: string, sheetId: string, parameters: object): void {
    const { commands, unitId } = this.#engine.univer;
    commands.syncExecuteCommand(mutation, { unitId, subUnitId: sheetId, ...parameters });
  }
}
