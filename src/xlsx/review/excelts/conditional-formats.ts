import type {
  ConditionalFormattingRule,
  DataBarRuleType,
  ExpressionRuleType,
} from '@cj-tech-master/excelts';
import type {
  BarRule,
  ConditionalFormat,
  FormulaRule,
} from '../../../review/book/conditional-format';
import { veilText } from '../../writing/stored-text';
import { barId } from '../bar-id';
import { blocksReference } from '../blocks-reference';
import type { LibrarySheet } from './library-sheet';
import { solidColour } from './solid-colour';

/** Puts the rules on a sheet, the first with the highest priority. `sheetNumber` tells the bars of sheets apart. */
export function addConditionalFormats(
  sheet: LibrarySheet,
  formats: readonly ConditionalFormat[],
  sheetNumber: number,
): void {
  formats.forEach(({ blocks, rule }, index) => {
    const priority = index + 1;
    const rules: ConditionalFormattingRule[] = [
      rule.kind === 'bar'
        ? barRule(rule, priority, barId(sheetNumber, priority))
        : formulaRule(rule, priority),
    ];
    sheet.addConditionalFormatting({ ref: blocksReference(blocks), rules });
  });
}

function formulaRule(rule: FormulaRule, priority: number): ExpressionRuleType {
  const { formula, colour, fill, bold, format } = rule;
  const font = {
    ...(bold === true && { bold: true }),
    ...(colour !== undefined && { color: solidColour(colour) }),
  };
  return {
    type: 'expression',
    priority,
    formulae: [veilText(formula)],
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      ...(fill !== undefined && {
        fill: {
          type: 'pattern',
          pattern: 'solid',
          fgColor: solidColour(fill),
          bgColor: solidColour(fill),
        },
      }),
      ...(format !== undefined && { numFmt: veilText(format) }),
    },
  };
}

/** A rule as the library writes it; it would give the bar a random id of its own. */
interface IdentifiedBar extends DataBarRuleType {
  readonly x14Id: string;
}

function barRule({ colour, from, to }: BarRule, priority: number, id: string): IdentifiedBar {
  return {
    type: 'dataBar',
    priority,
    x14Id: id,
    gradient: false,
    border: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [
      { type: 'num', value: from },
      { type: 'num', value: to },
    ],
    color: solidColour(colour),
  };
}
