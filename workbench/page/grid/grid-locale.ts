import { LocaleType, mergeLocales, type ILanguagePack, type ILocales } from '@univerjs/core';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import drawing from '@univerjs/drawing-ui/locale/en-US';
import conditionalFormats from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import validationMessages from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidation from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsDrawing from '@univerjs/sheets-drawing-ui/locale/en-US';
import sheetsFilter from '@univerjs/sheets-filter/locale/en-US';
import table from '@univerjs/sheets-table/locale/en-US';
import tableUi from '@univerjs/sheets-table-ui/locale/en-US';

const { 'sheets-formula': formulas }: ILanguagePack = core;
const FORMULA_WORDS = typeof formulas === 'object' && !Array.isArray(formulas) ? formulas : {};

/** Univer has these words under another key than the one it looks for. */
const PROGRESS = {
  'sheets-formula': {
    ...FORMULA_WORDS,
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading arrays',
      'array-calculation': 'Calculating arrays',
      done: 'Calculated',
    },
  },
};

/** The words of the grid itself: its menus, dialogs and tips. */
export const GRID_LOCALES: ILocales = {
  [LocaleType.EN_US]: mergeLocales(
    core,
    drawing,
    conditionalFormats,
    validationMessages,
    dataValidation,
    sheetsDrawing,
    sheetsFilter,
    table,
    tableUi,
    PROGRESS,
  ),
};
