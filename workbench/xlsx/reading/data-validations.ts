import type { ComparisonOperator } from '../../content/conditional-format';
import type { DataValidation, ValidationType } from '../../content/data-validation';
import { parseRanges } from '../../content/cell-range';
import { shownFormula } from '../formulas/shown-formula';
import { readStoredText } from '../package/stored-text';
import { child, descendants, flag, items, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { present } from '../../content/present';

const TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;

/** Reads the validations of a sheet, those of the extension among them. */
export function readDataValidations(sheet: XmlElement, book: BookContext): DataValidation[] {
  const plain = items(sheet, 'dataValidations', 'dataValidation');
  const extended = descendants(child(sheet, 'extLst'), 'dataValidation');
  return [...plain, ...extended].flatMap((element) => readValidation(element, book));
}

function readValidation(element: XmlElement, book: BookContext): DataValidation[] {
  const ranges = parseRanges(element.attributes['sqref'] ?? child(element, 'sqref')?.text ?? '');
  if (ranges.length === 0) return [];
  const { attributes } = element;
  const type: ValidationType = TYPES.find((known) => known === attributes['type']) ?? 'none';
  const text = (name: string) =>
    attributes[name] === undefined ? undefined : readStoredText(attributes[name]);
  const style = attributes['errorStyle'];
  return [
    present<DataValidation>({
      ranges,
      type,
      operator: (attributes['operator'] ?? 'between') as ComparisonOperator,
      formula1: readFormula(child(element, 'formula1'), type, book),
      formula2: readFormula(child(element, 'formula2'), type, book),
      allowBlank: flag(element, 'allowBlank'),
      // The attribute says the opposite of its name.
      dropDown: !flag(element, 'showDropDown'),
      showError: flag(element, 'showErrorMessage'),
      errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
      errorTitle: text('errorTitle'),
      error: text('error'),
      showPrompt: flag(element, 'showInputMessage'),
      promptTitle: text('promptTitle'),
      prompt: text('prompt'),
      imeMode: attributes['imeMode'],
    }),
  ];
}

function readFormula(
  element: XmlElement | undefined,
  type: ValidationType,
  book: BookContext,
): string | undefined {
  const stored = (child(element, 'f')?.text ?? element?.text)?.trim();
  if (stored === undefined || stored === '') return undefined;
  const value = Number(stored);
  if (Number.isFinite(value)) {
    return type === 'date' && value >= 1 ? String(value + book.dayShift) : stored;
  }
  return type === 'list' && /^"[^]*"$/.test(stored) ? stored : shownFormula(stored, book);
}
