import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { UniverWorkbook } from './univer-workbook';

const MUTATIONS: readonly string[] = [
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
].map(({ id }) => id);

/** Tells when rows or columns got another size, were hidden or shown: what lies on cells lies elsewhere then. */
export function listenToSizes({ commands }: UniverWorkbook, listener: () => void): () => void {
  const listening = commands.onCommandExecuted(({ id }) => {
    if (MUTATIONS.includes(id)) listener();
  });
  return () => {
    listening.dispose();
  };
}
