import type { Workbook } from '@cj-tech-master/excelts';

/** A sheet of the library while it is being filled. */
export type LibrarySheet = ReturnType<Workbook['addWorksheet']>;
