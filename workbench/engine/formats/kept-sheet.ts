import type { Worksheet } from '@univerjs/core';
import { KEPT, NEW_SHEET, keptOf, type KeptOfSheet } from '../kept';

/** What a sheet's custom data keep for files. */
export function keptSheet(sheet: Worksheet): KeptOfSheet {
  return (keptOf(sheet.getCustomMetadata()) as KeptOfSheet | undefined) ?? NEW_SHEET;
}

export function keepOnSheet(sheet: Worksheet, more: Partial<KeptOfSheet>): void {
  const kept = { ...keptSheet(sheet), ...more };
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEPT]: kept });
}
