import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import type { PluginEntry } from '../../engine/univer-workbook';

/** Rows and columns of a sheet that somebody adds with the plus beside the tabs: enough to scroll, not Excel's million. */
const NEW_SHEET = { defaultRowCount: 1_000, defaultColumnCount: 26 };

/**
 * All that Univer can do in a page; a later entry replaces an earlier one of the same plugin. Its toolbar stays away: the
 * ribbon above the grid is the add-in's. The table's name tab is off because it adds a band above row 1 and moves the
 * frozen rows.
 */
export function gridPlugins(container: HTMLElement): readonly PluginEntry[] {
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    formulaBar: true,
    footer: { menus: false, addSheetButtonConfig: NEW_SHEET },
  });
  return [
    ...(core.plugins as PluginEntry[]),
    [UniverDrawingPlugin],
    [UniverDrawingUIPlugin],
    [UniverSheetsDrawingPlugin],
    [UniverSheetsDrawingUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsTablePlugin],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ];
}
