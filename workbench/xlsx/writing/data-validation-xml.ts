import type { DataValidation } from '../../content/data-validation';
import { storedFormula } from '../formulas/stored-formula';
import { escapeText, xml, xmlList } from '../package/write-xml';
import type { BookDraft } from './book-draft';
import { addresses } from './conditional-format-xml';
import { storedAttribute } from './stored-attribute';

/** The validations of a sheet, or nothing. */
export function dataValidationsXml(
  validations: readonly DataValidation[],
  book: BookDraft,
): string {
  return xmlList(
    'dataValidations',
    validations.map((validation) => validationXml(validation, book)),
  );
}

function validationXml(validation: DataValidation, { customFunctions }: BookDraft): string {
  const { type, operator, errorStyle } = validation;
  const text = (value: string | undefined) =>
    value === undefined ? undefined : storedAttribute(value);
  const formula = (name: string, value: string | undefined) =>
    value === undefined
      ? ''
      : xml(
          name,
          {},
          escapeText(value.startsWith('=') ? storedFormula(value, { customFunctions }) : value),
        );
  const compares = type !== 'none' && type !== 'list' && type !== 'custom';
  return xml(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      errorStyle: errorStyle === 'stop' ? undefined : errorStyle,
      imeMode: validation.imeMode,
      operator: compares && operator !== 'between' ? operator : undefined,
      allowBlank: validation.allowBlank || undefined,
      // The attribute says the opposite of its name.
      showDropDown: validation.dropDown ? undefined : true,
      showInputMessage: validation.showPrompt || undefined,
      showErrorMessage: validation.showError || undefined,
      errorTitle: text(validation.errorTitle),
      error: text(validation.error),
      promptTitle: text(validation.promptTitle),
      prompt: text(validation.prompt),
      sqref: addresses(validation.ranges),
    },
    formula('formula1', validation.formula1),
    formula('formula2', validation.formula2),
  );
}
