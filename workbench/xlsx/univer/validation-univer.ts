import type { ComparisonOperator } from '../../content/conditional-format';
import type { DataValidation, ValidationType } from '../../content/data-validation';
import { present } from '../../content/present';
import { isSame } from '../../content/is-same';
import { rangeFromUniver } from './ranges';
import type { UniverRange } from './univer-data';

/** A validation of Univer, as its resource lists it. */
export interface UniverValidation {
  readonly uid: string;
  readonly ranges: readonly UniverRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly renderMode?: number;
}

/** Univer would else draw a choice as a grey pill. */
const PLAIN_WITH_ARROW = 1;

/** Styles of the message in the order of Univer's numbers. */
const ERROR_STYLES = ['information', 'stop', 'warning'] as const;
const TYPES: Readonly<Record<string, ValidationType>> = {
  any: 'none',
  none: 'none',
  whole: 'whole',
  decimal: 'decimal',
  list: 'list',
  listMultiple: 'list',
  checkbox: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

/** A validation as Univer checks it, without its id and its ranges. */
export function validationToUniver(
  validation: DataValidation,
): Omit<UniverValidation, 'uid' | 'ranges'> {
  const { type, formula1, formula2 } = validation;
  return present<Omit<UniverValidation, 'uid' | 'ranges'>>({
    type: type === 'none' ? 'any' : type,
    // With one, Univer compares the choice with the text of the list and calls it wrong.
    operator: type === 'list' ? undefined : validation.operator,
    renderMode: type === 'list' ? PLAIN_WITH_ARROW : undefined,
    formula1: type === 'list' ? listToUniver(formula1) : formula1,
    formula2,
    allowBlank: validation.allowBlank,
    showDropDown: validation.dropDown,
    showErrorMessage: validation.showError,
    errorStyle: ERROR_STYLES.indexOf(validation.errorStyle),
    errorTitle: validation.errorTitle,
    error: validation.error,
    showInputMessage: validation.showPrompt,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
  });
}

/** A validation of Univer's; the one of the file is kept, but for its ranges, while both say the same. */
export function validationFromUniver(
  rule: UniverValidation,
  original: DataValidation | undefined,
): DataValidation {
  const ranges = rule.ranges.map(rangeFromUniver);
  const { uid: _uid, ranges: _ranges, ...rest } = rule;
  if (original !== undefined && isSame(rest, validationToUniver(original))) {
    return { ...original, ranges };
  }
  const type = TYPES[rule.type] ?? 'none';
  return present<DataValidation>({
    ranges,
    type,
    operator: (rule.operator ?? 'between') as ComparisonOperator,
    formula1: type === 'list' ? listFromUniver(rule.formula1) : rule.formula1,
    formula2: rule.formula2,
    allowBlank: rule.allowBlank ?? true,
    dropDown: rule.showDropDown ?? true,
    showError: rule.showErrorMessage ?? true,
    errorStyle: ERROR_STYLES[rule.errorStyle ?? 1] ?? 'stop',
    errorTitle: rule.errorTitle,
    error: rule.error,
    showPrompt: rule.showInputMessage ?? rule.prompt !== undefined,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    imeMode: original?.imeMode,
  });
}

/** Files have words of a list in quotation marks, Univer without. */
function listToUniver(formula: string | undefined): string | undefined {
  const words = /^"([^]*)"$/.exec(formula ?? '')?.[1];
  return words === undefined ? formula : words.replace(/""/g, '"');
}

function listFromUniver(formula: string | undefined): string | undefined {
  if (formula === undefined || formula.startsWith('=')) return formula;
  return `"${formula.replace(/"/g, '""')}"`;
}
