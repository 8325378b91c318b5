import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
} from '../../content/conditional-format';
import { parseRanges } from '../../content/cell-range';
import { shownFormula } from '../formulas/shown-formula';
import {
  child,
  childrenOf,
  descendants,
  flag,
  number,
  type XmlElement,
} from '../package/xml-element';
import type { BookContext } from './book-context';
import { readColourScale, readDataBar, readIconSet } from './graphic-rules';
import { present } from '../../content/present';

/** A rule of the extension that came with Excel 2010, and where it holds. */
interface ExtendedRule {
  readonly element: XmlElement;
  readonly ranges: string;
}

/** Reads the conditional formats of a sheet, those of the extension among them, in order of priority. */
export function readConditionalFormats(sheet: XmlElement, book: BookContext): ConditionalFormat[] {
  const extended = extendedRules(sheet);
  const formats = childrenOf(sheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').flatMap((rule) => {
      const id = descendants(child(rule, 'extLst'), 'id')[0]?.text.trim() ?? '';
      const more = extended.get(id);
      extended.delete(id);
      return readFormat(rule, block.attributes['sqref'] ?? '', book, more?.element);
    }),
  );
  const others = [...extended.values()].flatMap(({ element, ranges }) =>
    readFormat(element, ranges, book),
  );
  return [...formats, ...others].sort((one, other) => one.priority - other.priority);
}

function extendedRules(sheet: XmlElement): Map<string, ExtendedRule> {
  const rules = new Map<string, ExtendedRule>();
  for (const list of descendants(child(sheet, 'extLst'), 'conditionalFormattings')) {
    for (const block of childrenOf(list, 'conditionalFormatting')) {
      const ranges = child(block, 'sqref')?.text ?? '';
      for (const element of childrenOf(block, 'cfRule')) {
        rules.set(element.attributes['id'] ?? `unnamed ${rules.size}`, { element, ranges });
      }
    }
  }
  return rules;
}

function readFormat(
  element: XmlElement,
  sqref: string,
  book: BookContext,
  extension?: XmlElement,
): ConditionalFormat[] {
  const ranges = parseRanges(sqref);
  const rule = readRule(element, book, extension);
  if (rule === undefined || ranges.length === 0) {
    const detail = `conditional format of type ${element.attributes['type'] ?? 'unknown'}`;
    book.lost.push({ kind: 'other content', count: 1, detail });
    return [];
  }
  const own = child(element, 'dxf');
  return [
    present<ConditionalFormat>({
      ranges,
      priority: number(element, 'priority') ?? 1,
      stopIfTrue: flag(element, 'stopIfTrue'),
      rule,
      format:
        own === undefined
          ? book.styles.differential(number(element, 'dxfId'))
          : book.styles.readDifferential(own),
    }),
  ];
}

function readRule(
  element: XmlElement,
  book: BookContext,
  extension: XmlElement | undefined,
): ConditionalRule | undefined {
  const { type, operator, text, timePeriod } = element.attributes;
  const formulas = readFormulas(element, book);
  const [formula] = formulas;
  switch (type) {
    case 'cellIs':
      return { kind: type, operator: (operator ?? 'equal') as ComparisonOperator, formulas };
    case 'expression':
      return formula === undefined ? undefined : { kind: type, formula };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return present<ConditionalRule>({ kind: type, text: text ?? '', formula });
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return present<ConditionalRule>({ kind: type, formula });
    case 'duplicateValues':
    case 'uniqueValues':
      return { kind: type };
    case 'timePeriod':
      return present<ConditionalRule>({ kind: type, period: timePeriod ?? 'today', formula });
    case 'top10':
      return {
        kind: type,
        rank: number(element, 'rank') ?? 10,
        percent: flag(element, 'percent'),
        bottom: flag(element, 'bottom'),
      };
    case 'aboveAverage':
      return present<ConditionalRule>({
        kind: type,
        below: !flag(element, 'aboveAverage', true),
        orEqual: flag(element, 'equalAverage'),
        deviations: number(element, 'stdDev') || undefined,
      });
    case 'colorScale':
      return readColourScale(element, book);
    case 'dataBar':
      return readDataBar(element, extension, book);
    case 'iconSet':
      return readIconSet(element, book);
    default:
      return undefined;
  }
}

function readFormulas(element: XmlElement, book: BookContext): string[] {
  const stored = [...childrenOf(element, 'formula'), ...childrenOf(element, 'f')];
  return stored.map(({ text }) => shownFormula(text.trim(), book));
}
