import { SPILL_FUNCTION, formulaForEngine } from '../../engine/formula-text/rewrite';
import { shownFormula } from '../formulas/shown-formula';

const SPILL_CALL = new RegExp(`\\b${SPILL_FUNCTION}\\(`, 'gi');

/** A formula of a file for the engine, which knows the spill operator as a function only. */
export function engineFormula(formula: string): string {
  if (!formula.includes('#')) return formula;
  return formulaForEngine(formula, { sheetId: '', row: 0, column: 0, tables: [] });
}

/** A formula of the engine as Excel shows it. */
export function formulaOfEngine(formula: string): string {
  const stored = formula.replace(/^=/, '').replace(SPILL_CALL, `_xlfn.${SPILL_FUNCTION}(`);
  return shownFormula(stored, { customFunctions: new Set() });
}
