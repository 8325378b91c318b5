import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { PluginEntry } from './univer-workbook';

/** What Univer can do without a page: all but drawing. A page brings its own list. */
export function headlessPlugins(): PluginEntry[] {
  const { plugins } = UniverSheetsNodeCorePreset();
  const own = [
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
  ];
  return [...(plugins as PluginEntry[]), ...own];
}
