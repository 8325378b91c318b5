import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { intersectionOf, type SheetEngine } from '../../engine';
import { boxOfRange } from '../../engine/univer-range';

/**
 * Colours spilled cells by their conditional formats. Univer looks at them anew when a cell is written, but what a formula
 * spills is written into none.
 */
export function formatSpilledCells(engine: SheetEngine): void {
  const { injector, unitId } = engine.univer;
  const model = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  engine.calculation.done.listen(() => {
    for (const sheetId of engine.sheets.ids) {
      const rules = model.getSubunitRules(unitId, sheetId) ?? [];
      if (rules.length === 0) continue;
      const spills = engine.spillsOn(sheetId).map(({ box }) => box);
      for (const { cfId, ranges } of rules) {
        const boxes = ranges.map(boxOfRange);
        const isSpilled = boxes.some((box) => spills.some((spill) => intersectionOf(box, spill)));
        if (isSpilled) view.markRuleDirty(unitId, sheetId, cfId);
      }
    }
  });
}
