import type { DataValidationWithFormulae } from '@cj-tech-master/excelts';
import type { AllowedValues, Validation } from '../../../review/book/validation';
import { veilText } from '../../writing/stored-text';
import { blocksReference } from '../blocks-reference';
import { fittingText } from '../fitting-text';
import { listFormula } from '../list-formula';

import type { LibrarySheet } from './library-sheet';

/** What Excel shows at most of a rule, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** The library counts days from 1970. */
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

/** Puts the rules for entries on a sheet. */
export function addValidations(sheet: LibrarySheet, validations: readonly Validation[]): void {
  for (const validation of validations) {
    // The library takes several ranges as one only in this disguise.
    sheet.dataValidations.add(
      `range:${blocksReference(validation.blocks)}`,
      libraryRule(validation),
    );
  }
}

function libraryRule({ allows, title, message, prompt }: Validation): DataValidationWithFormulae {
  const heading = fittingText(title, LONGEST_TITLE);
  return {
    ...allowed(allows),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: heading,
    error: fittingText(message, LONGEST_MESSAGE),
    ...(prompt !== undefined && {
      showInputMessage: true,
      promptTitle: heading,
      prompt: fittingText(prompt, LONGEST_MESSAGE),
    }),
  };
}

function allowed(
  allows: AllowedValues,
): Pick<DataValidationWithFormulae, 'type' | 'operator' | 'formulae'> {
  switch (allows.kind) {
    case 'list':
      return { type: 'list', formulae: [veilText(listFormula(allows.values))] };
    case 'named list':
      return { type: 'list', formulae: [allows.name] };
    case 'date': {
      const after = new Date((allows.after - SERIAL_OF_1970) * DAY);
      return { type: 'date', operator: 'greaterThan', formulae: [after] };
    }
    case 'number':
      return { type: 'decimal', operator: 'between', formulae: [allows.from, allows.to] };
  }
}
