import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import { intersectionOf, type SheetEngine } from '../../engine';
import { boxOfRange } from '../../engine/univer-range';
import { RuleUnits, type ReadCell } from './rule-units';

/** Cells as they are shown: with what a formula spills into them. */
function shownCells({ univer, cells }: SheetEngine, sheetId: string): ReadCell {
  const model = univer.injector.get(FormulaDataModel);
  return (row, column) => {
    const spilled = model.getArrayFormulaCellData()[univer.unitId]?.[sheetId]?.[row]?.[column];
    return { ...cells.rawAt(sheetId, row, column), ...spilled };
  };
}

/**
 * Colours spilled cells by their conditional formats. Univer looks at them anew when a cell is written, and reads what is
 * written in cells, but what a formula spills is written into none.
 */
export function formatSpilledCells(engine: SheetEngine): void {
  const { injector, unitId } = engine.univer;
  const model = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const units = new RuleUnits(injector);
  model.$ruleChange.subscribe(({ subUnitId: sheetId, rule: { cfId: ruleId } }) => {
    units.letRead({ unitId, sheetId, ruleId }, shownCells(engine, sheetId));
  });
  engine.calculation.done.listen(() => {
    for (const sheetId of engine.sheets.ids) {
      const rules = model.getSubunitRules(unitId, sheetId) ?? [];
      if (rules.length === 0) continue;
      const spills = engine.spillsOn(sheetId).map(({ box }) => box);
      for (const { cfId, ranges } of rules) {
        const boxes = ranges.map(boxOfRange);
        const isSpilled = boxes.some((box) => spills.some((spill) => intersectionOf(box, spill)));
        if (!isSpilled) continue;
        units.letRead({ unitId, sheetId, ruleId: cfId }, shownCells(engine, sheetId));
        view.markRuleDirty(unitId, sheetId, cfId);
      }
    }
  });
}
