import { markFormula, markText } from './sheet-mark';

/** The hidden name of a sheet that says under which other names its tables are used with somebody's consent. */
export const ACCEPTED_NAMES = 'BSC_Names';

/** No name of a table holds it. */
const BETWEEN = ';';

/** The formula of such a name. */
export function acceptedFormula(tables: readonly string[]): string {
  return markFormula(tables.join(BETWEEN));
}

/** The names of tables that such a formula says. */
export function acceptedIn(formula: string): string[] {
  return markText(formula)?.split(BETWEEN) ?? [];
}
