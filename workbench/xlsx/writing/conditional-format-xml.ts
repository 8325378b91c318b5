import { cellAddress, rangeAddress, type CellRange } from '../../content/cell-range';
import type { ConditionalFormat, ConditionalRule } from '../../content/conditional-format';
import { storedFormula } from '../formulas/stored-formula';
import { escapeText, xml } from '../package/write-xml';
import type { BookDraft } from './book-draft';
import { EXCEL_2006 } from './namespaces';
import {
  barExtensionXml,
  colourScaleXml,
  dataBarXml,
  extendedIconSetXml,
  iconSetXml,
  needsExtension,
} from './graphic-rule-xml';
import { derivedFormula } from './derived-formula';
import { storedAttribute } from './stored-attribute';

const BAR_LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** Conditional formats of a sheet: the elements of the file format, and those of the extension of Excel 2010. */
export interface ConditionalFormatsXml {
  readonly plain: readonly string[];
  readonly extended: readonly string[];
}

/** Writes the conditional formats of a sheet in order of priority; `sheetNumber` makes their ids unique. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  sheetNumber: number,
  book: BookDraft,
): ConditionalFormatsXml {
  const plain: string[] = [];
  const extended: string[] = [];
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  const isUnique = new Set(sorted.map(({ priority }) => priority)).size === sorted.length;
  sorted.forEach((format, at) => {
    const id = ruleId(sheetNumber, at + 1);
    const priority = isUnique ? format.priority : at + 1;
    const sqref = addresses(format.ranges);
    if (isExtendedOnly(format.rule)) {
      extended.push(extendedBlock(extendedRule(format, priority, id, book), sqref));
      return;
    }
    plain.push(xml('conditionalFormatting', { sqref }, plainRule(format, priority, id, book)));
    if (format.rule.kind === 'dataBar') {
      const inside = barExtensionXml(format.rule.bar, formulaWriter(book));
      extended.push(extendedBlock(xml('x14:cfRule', { type: 'dataBar', id }, inside), sqref));
    }
  });
  return { plain, extended };
}

/** Ranges as `sqref` has them. */
export function addresses(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}

/** Writes a formula with "=" as a file has it. */
export type FormulaWriter = (formula: string) => string;

function formulaWriter({ customFunctions }: BookDraft): FormulaWriter {
  return (formula) => escapeText(storedFormula(formula, { customFunctions }));
}

/** Rules that name another sheet, and icons that came with Excel 2010, stand in the extension only. */
function isExtendedOnly(rule: ConditionalRule): boolean {
  if (rule.kind === 'iconSet') return needsExtension(rule.icons);
  const formulas =
    rule.kind === 'cellIs' ? rule.formulas : rule.kind === 'expression' ? [rule.formula] : [];
  return formulas.some((formula) => /!/.test(formula.replace(/"[^"]*"|#[A-Z/0]+!/g, '')));
}

function ruleId(sheet: number, rule: number): string {
  const hexadecimal = (value: number, length: number) =>
    value.toString(16).toUpperCase().padStart(length, '0');
  return `{00000000-000E-0000-${hexadecimal(sheet % 0x10000, 4)}-${hexadecimal(rule, 12)}}`;
}

function plainRule(
  { rule, stopIfTrue, format, ranges }: ConditionalFormat,
  priority: number,
  id: string,
  book: BookDraft,
): string {
  const write = formulaWriter(book);
  const link =
    rule.kind === 'dataBar'
      ? xml('extLst', {}, xml('ext', { uri: BAR_LINK }, xml('x14:id', {}, id)))
      : '';
  return xml(
    'cfRule',
    {
      type: rule.kind,
      dxfId: book.styles.differential(format),
      priority,
      stopIfTrue: stopIfTrue || undefined,
      ...ruleAttributes(rule),
    },
    formulasOf(rule, ranges).map((formula) => xml('formula', {}, write(formula))),
    graphicXml(rule, write),
    link,
  );
}

function graphicXml(rule: ConditionalRule, write: FormulaWriter): string {
  if (rule.kind === 'colorScale') return colourScaleXml(rule.points, write);
  if (rule.kind === 'dataBar') return dataBarXml(rule.bar, write);
  return rule.kind === 'iconSet' ? iconSetXml(rule.icons, write) : '';
}

function ruleAttributes(
  rule: ConditionalRule,
): Record<string, string | number | boolean | undefined> {
  switch (rule.kind) {
    case 'cellIs':
      return { operator: rule.operator };
    case 'containsText':
    case 'beginsWith':
    case 'endsWith':
      return { operator: rule.kind, text: storedAttribute(rule.text) };
    case 'notContainsText':
      return { operator: 'notContains', text: storedAttribute(rule.text) };
    case 'timePeriod':
      return { timePeriod: rule.period };
    case 'top10':
      return {
        percent: rule.percent || undefined,
        bottom: rule.bottom || undefined,
        rank: rule.rank,
      };
    case 'aboveAverage':
      return {
        aboveAverage: rule.below ? false : undefined,
        equalAverage: rule.orEqual || undefined,
        stdDev: rule.deviations,
      };
    default:
      return {};
  }
}

function formulasOf(rule: ConditionalRule, ranges: readonly CellRange[]): readonly string[] {
  if (rule.kind === 'cellIs') return rule.formulas;
  if (rule.kind === 'expression') return [rule.formula];
  const own = 'formula' in rule ? rule.formula : undefined;
  const [first] = ranges;
  const corner = first === undefined ? 'A1' : cellAddress(first.startRow, first.startColumn);
  const formula = own ?? derivedFormula(rule, corner);
  return formula === undefined ? [] : [formula];
}

function extendedRule(
  { rule, stopIfTrue, format }: ConditionalFormat,
  priority: number,
  id: string,
  book: BookDraft,
): string {
  const write = formulaWriter(book);
  const formulas =
    rule.kind === 'cellIs' ? rule.formulas : rule.kind === 'expression' ? [rule.formula] : [];
  return xml(
    'x14:cfRule',
    {
      type: rule.kind,
      priority,
      stopIfTrue: stopIfTrue || undefined,
      operator: rule.kind === 'cellIs' ? rule.operator : undefined,
      id,
    },
    formulas.map((formula) => xml('xm:f', {}, write(formula))),
    rule.kind === 'iconSet' ? extendedIconSetXml(rule.icons, write) : '',
    format === undefined ? '' : book.styles.inlineDifferential(format),
  );
}

function extendedBlock(rule: string, sqref: string): string {
  return xml(
    'x14:conditionalFormatting',
    { 'xmlns:xm': EXCEL_2006 },
    rule,
    xml('xm:sqref', {}, sqref),
  );
}
