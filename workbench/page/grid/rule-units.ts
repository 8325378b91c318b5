import type { Injector } from '@univerjs/core';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';

/** How a rule of Univer's sees the cells of its sheet. */
export type ReadCell = (row: number, column: number) => object;

interface RuleUnit {
  readonly _context: { getCellValue: ReadCell };
}
type UnitsOfSheet = ReadonlyMap<string, unknown>;

function isRuleUnit(value: unknown): value is RuleUnit {
  if (typeof value !== 'object' || value === null || !('_context' in value)) return false;
  const { _context: context } = value;
  return typeof context === 'object' && context !== null && 'getCellValue' in context;
}

/** By workbook, sheet and rule. */
interface Internals {
  readonly _calculateUnitManagers: ReadonlyMap<string, ReadonlyMap<string, UnitsOfSheet>>;
}

function hasInternals(view: object): view is Internals {
  if (!('_calculateUnitManagers' in view)) return false;
  const units = view._calculateUnitManagers;
  return typeof units === 'object' && units !== null && 'get' in units;
}

export interface RulePlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly ruleId: string;
}

/**
 * The private members of Univer's ConditionalFormattingViewModel that the page needs: each rule has a unit that reads cells as
 * they are written, without what spills into them. Univer is pinned to one version; a test says when they changed.
 */
export class RuleUnits {
  readonly #view: Internals;

  constructor(injector: Injector) {
    const view: object = injector.get(ConditionalFormattingViewModel);
    if (!hasInternals(view)) throw new Error('This version of Univer keeps its rules elsewhere.');
    this.#view = view;
  }

  /** From now on the rule reads cells by `read`. */
  letRead({ unitId, sheetId, ruleId }: RulePlace, read: ReadCell): void {
    const unit = this.#view._calculateUnitManagers.get(unitId)?.get(sheetId)?.get(ruleId);
    if (unit === undefined) return;
    if (!isRuleUnit(unit)) throw new Error('This version of Univer calculates rules otherwise.');
    unit._context.getCellValue = read;
  }
}
