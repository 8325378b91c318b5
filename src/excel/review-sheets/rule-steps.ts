import type { ConditionalFormat, FormulaRule, BarRule } from '../../review/book/conditional-format';
import type { SheetBlock } from '../../review/book/place';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { AllowedValues, Validation } from '../../review/book/validation';
import type { Step } from '../writing/step';
import { areasTexts } from './areas-text';
import { cellsOf, withCells } from './named-cells';
import { sheetStep } from './sheet-step';

type Names = ReadonlyMap<string, SheetBlock>;

const CALLS_OF_A_RULE = 8;
/** What Excel shows at most of a rule for entries, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/** The formats that follow the content of cells, and what may be entered. */
export function ruleSteps(sheet: ReviewSheet, names: Names): Step[] {
  // Excel puts a new rule before the others, so what is to win comes last.
  const formats = [...sheet.conditionalFormats].reverse();
  return [
    ...formats.flatMap((format) => formatSteps(sheet.name, format, names)),
    ...sheet.validations.flatMap((validation) => validationSteps(sheet.name, validation, names)),
  ];
}

function formatSteps(sheet: string, { blocks, rule }: ConditionalFormat, names: Names): Step[] {
  const [first, ...others] = areasTexts(blocks);
  if (first === undefined) return [];
  // A rule of formulas is written for its first cell; the few that are longer than an address would shift.
  const areas = rule.kind === 'bar' ? [first, ...others] : [first];
  return areas.map((address) =>
    sheetStep(
      sheet,
      CALLS_OF_A_RULE,
      (drawn) => {
        const { conditionalFormats } = drawn.getRanges(address);
        if (rule.kind === 'bar') addBar(conditionalFormats.add('DataBar').dataBar, rule);
        else addFormula(conditionalFormats.add('Custom').custom, rule, names);
      },
      address.length,
    ),
  );
}

function addFormula(
  { rule, format }: Excel.CustomConditionalFormat,
  { formula, colour, fill, bold, format: numberFormat }: FormulaRule,
  names: Names,
): void {
  rule.formula = `=${withCells(formula, names)}`;
  if (fill !== undefined) format.fill.color = fill;
  if (colour !== undefined) format.font.color = colour;
  if (bold === true) format.font.bold = true;
  // One code, which the types take for any value.
  if (numberFormat !== undefined) Object.assign(format, { numberFormat });
}

function addBar(bar: Excel.DataBarConditionalFormat, { colour, from, to, hidesNumber }: BarRule) {
  bar.lowerBoundRule = { type: 'Number', formula: `=${from}` };
  bar.upperBoundRule = { type: 'Number', formula: `=${to}` };
  bar.positiveFormat.fillColor = colour;
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.borderColor = '';
  if (hidesNumber === true) bar.showDataBarOnly = true;
}

function validationSteps(sheet: string, validation: Validation, names: Names): Step[] {
  const rule = ruleOf(validation.allows, names);
  if (!rule) return [];
  const { title, message, prompt } = validation;
  const heading = cut(title, LONGEST_TITLE);
  return areasTexts(validation.blocks).map((address) =>
    sheetStep(
      sheet,
      4,
      (drawn) => {
        const { dataValidation } = drawn.getRanges(address);
        dataValidation.rule = rule;
        const text = cut(message, LONGEST_MESSAGE);
        dataValidation.errorAlert = {
          title: heading,
          message: text,
          showAlert: true,
          style: 'Stop',
        };
        if (prompt === undefined) return;
        const shown = cut(prompt, LONGEST_MESSAGE);
        dataValidation.prompt = { title: heading, message: shown, showPrompt: true };
      },
      address.length,
    ),
  );
}

/** Choices that Excel would take for others, because they hold its separator or are too long, are left free. */
function ruleOf(allows: AllowedValues, names: Names): Excel.DataValidationRule | undefined {
  switch (allows.kind) {
    case 'list': {
      const source = allows.values.join(',');
      const fits = source.length <= LONGEST_LIST && !allows.values.some((one) => one.includes(','));
      return fits ? { list: { inCellDropDown: true, source } } : undefined;
    }
    case 'named list': {
      const cells = cellsOf(allows.name, names);
      return cells === undefined
        ? undefined
        : { list: { inCellDropDown: true, source: `=${cells}` } };
    }
    case 'date':
      return { date: { formula1: `=${allows.after}`, operator: 'GreaterThan' } };
    case 'number':
      return { decimal: { formula1: allows.from, formula2: allows.to, operator: 'Between' } };
  }
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
