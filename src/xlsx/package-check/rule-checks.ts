import { formulaTokens } from '../formulas/formula-tokens';
import type { PackageFacts } from './package-facts';
import type { PackageFinding } from './package-finding';

/** Longest texts of a rule for entries, in characters (documentation of Excel on data validation). */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ['promptTitle', 32],
  ['prompt', 255],
  ['errorTitle', 32],
  ['error', 255],
]);
/** Longest list of choices, text in a formula, header or footer. */
const LONGEST_TEXT = 255;
/** Kinds of rules that draw something of their own and need no look. */
const WITHOUT_LOOK = new Set(['dataBar', 'colorScale', 'iconSet']);

/** Rules for entries with a text or a list that Excel does not take. */
export function validationsTooLong(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, validations, formulas }) => {
    const texts = validations.flatMap(({ place, texts }) =>
      [...texts]
        .filter(([name, text]) => text.length > (LONGEST.get(name) ?? LONGEST_TEXT))
        .map(([name, text]) => ({ place, name, length: text.length })),
    );
    const places = new Set(validations.map(({ place }) => place));
    const lists = formulas
      .filter(({ place, formula }) => places.has(place) && longestText(formula) > LONGEST_TEXT)
      .map(({ place, formula }) => ({ place, name: 'list', length: longestText(formula) }));
    return [...texts, ...lists].map((data): PackageFinding => ({
      check: 'validation-too-long',
      part,
      data,
    }));
  });
}

/** Formulas of cells with a text of more characters than Excel reads in a formula. */
export function textsInFormulasTooLong(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, formulas, validations }) => {
    const rules = new Set(validations.map(({ place }) => place));
    return formulas
      .filter(({ place, formula }) => !rules.has(place) && longestText(formula) > LONGEST_TEXT)
      .map(({ place, formula }): PackageFinding => {
        return { check: 'text-in-formula-too-long', part, data: { place, formula } };
      });
  });
}

/** Headers and footers that Excel does not take. */
export function pageTextsTooLong(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, pageTexts }) =>
    pageTexts
      .filter((text) => text.length > LONGEST_TEXT)
      .map((text) => ({ check: 'page-text-too-long', part, data: { length: text.length } })),
  );
}

/** Rules of conditional formats that give no look, or one that the workbook does not have. */
export function formatsWithoutLook(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, formatRules }) =>
    formatRules
      .filter(({ type, look }) => {
        if (look === undefined) return !WITHOUT_LOOK.has(type);
        return !(Number(look) < facts.formatLooks);
      })
      .map(({ place, priority, look = '' }) => {
        return { check: 'format-look-missing', part, data: { place, priority, look } };
      }),
  );
}

/** Rules of conditional formats of one sheet that share their priority. */
export function takenFormatPriorities(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, formatRules }) => {
    const taken = new Set<string>();
    return formatRules.flatMap(({ place, priority }): PackageFinding[] => {
      if (taken.has(priority))
        return [{ check: 'format-priority-taken', part, data: { place, priority } }];
      taken.add(priority);
      return [];
    });
  });
}

function longestText(formula: string): number {
  // Most formulas are shorter than the limit and need not be taken apart.
  if (formula.length <= LONGEST_TEXT) return 0;
  return formulaTokens(formula)
    .filter(({ kind }) => kind === 'text')
    .reduce((most, { text }) => {
      return Math.max(most, text.slice(1, -1).replaceAll('""', '"').length);
    }, 0);
}
