import { IResourceLoaderService, type IWorkbookData } from '@univerjs/core';
import type { SheetEngine } from './sheet-engine';

/** The workbook as Univer would save it, with the tables, names, rules … of its plugins. A copy, to be changed at will. */
export function savedWorkbook({ univer }: SheetEngine): IWorkbookData {
  const saved = univer.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(univer.unitId);
  if (!saved) throw new Error('Univer has no workbook to save.');
  return saved;
}
