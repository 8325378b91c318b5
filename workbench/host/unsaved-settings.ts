import { SettingStore } from '../excel/settings/setting-store';
import type { ExcelHost } from './excel-host';

/** Settings that only the host knows: a saved copy would lack them. */
export interface UnsavedSettings {
  readonly kind: 'add-in setting';
  readonly count: number;
  /** Their names. */
  readonly detail: string;
}

/**
 * Settings that the add-in keeps with the workbook, by either of its ways (`Office.context.document.settings` and
 * `workbook.settings`). Files have them beside the reference to the add-in, which is not kept either.
 */
export function unsavedSettingsOf({ book, settings }: ExcelHost): UnsavedSettings[] {
  const kept = Object.keys(book.part(SettingStore).all);
  const names = [...settings.read().map(([name]) => name), ...kept];
  if (names.length === 0) return [];
  return [{ kind: 'add-in setting', count: names.length, detail: names.join(', ') }];
}
