import type { RuleWithFormat } from '../../content/conditional-format';
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
import type { KeptConditionalFormat } from '../kept';
import { boxOfRange, rangeOfBox } from '../univer-range';
import { keepOnSheet, keptSheet } from './kept-sheet';
import { isUnfinished } from './rules/highlight-to-univer';
import { ruleFromUniver } from './rules/rule-from-univer';
import { ruleToUniver } from './rules/rule-to-univer';
import type { UniverRuleConfig } from './rules/univer-rule';

/** A conditional format of a sheet; the first of a sheet's list wins. */
export interface ConditionalFormatEntry extends RuleWithFormat {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  /** The number that a file gave it; on a sheet the order says which one wins. */
  readonly priority?: number | undefined;
}

type UniverConfig = IConditionFormattingRule['rule'];

/** Univer's own types have names for the texts of its rules. */
function inPlainWords(config: UniverConfig): UniverRuleConfig {
  return config as unknown as UniverRuleConfig;
}

function rangesOf({ boxes }: Pick<ConditionalFormatEntry, 'boxes'>) {
  return boxes.map((box) => rangeOfBox(box));
}

/** In a page Univer moves formulas of its rules itself; what is kept then has the old one. */
function withLiveFormula(
  kept: KeptConditionalFormat,
  config: UniverRuleConfig,
): KeptConditionalFormat {
  if (kept.rule.kind !== 'expression' || isUnfinished(kept.rule)) return kept;
  const { rule } = ruleFromUniver(config);
  return rule.kind === 'expression' ? { ...kept, rule } : kept;
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
    return this.#rules(sheetId).map(({ cfId: id, ranges, stopIfTrue, rule: univer }) => {
      const own = kept[id];
      const config = inPlainWords(univer);
      const { rule, format } = own ? withLiveFormula(own, config) : ruleFromUniver(config);
      const boxes = ranges.map(boxOfRange);
      return { id, rule, ...(format && { format }), boxes, stopIfTrue, priority: own?.priority };
    });
  }

  /** Adds one before all others. */
  add(sheetId: string, boxes: readonly Box[], format: RuleWithFormat): string {
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
      ranges: rangesOf(entry),
      stopIfTrue: entry.stopIfTrue,
      rule: ruleToUniver(entry, rangesOf(entry)) as unknown as UniverConfig,
    };
  }

  #keep(sheetId: string, entry: ConditionalFormatEntry): void {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const { id, boxes: _boxes, ...own } = entry;
    const kept = { ...own, ranges: rangesOf(entry) };
    const { conditionalFormats } = keptSheet(sheet);
    keepOnSheet(sheet, { conditionalFormats: { ...conditionalFormats, [id]: kept } });
  }

  #run(mutation: string, sheetId: string, parameters: object): void {
    const { commands, unitId } = this.#engine.univer;
    commands.syncExecuteCommand(mutation, { unitId, subUnitId: sheetId, ...parameters });
  }
}
