import type { PageSetup as LibraryPage } from '@cj-tech-master/excelts';
import type { PageSetup } from '../../../review/book/page-setup';
import { headerFooter } from '../header-footer';
import type { LibrarySheet } from './library-sheet';

/** Numbers of the file format; the library names A4 only. */
const PAPERS = { A4: 9, A3: 8 } as const;
/** Room for header and footer, in inches. */
const HEADER_ROOM = 0.55;
const HEADER_MARGIN = 0.25;
/** The last column of a sheet, counted from 0: a break goes right through. */
const LAST_COLUMN = 16_383;

/** Sets how a sheet is printed, but for the print area and the titles, which are names of the workbook. */
export function setPage(sheet: LibrarySheet, page: PageSetup): void {
  Object.assign(sheet.pageSetup, libraryPage(page));
  const { oddHeader, oddFooter } = headerFooter(page);
  sheet.headerFooter.oddHeader = oddHeader;
  sheet.headerFooter.oddFooter = oddFooter;
  for (const row of page.breaksAfter ?? []) {
    sheet.rowBreaks.push({ id: row, max: LAST_COLUMN, man: 1 });
  }
}

type Page = Omit<Partial<LibraryPage>, 'paperSize'> & { readonly paperSize: number };

function libraryPage({ paper, fit, margin }: PageSetup): Page {
  const vertical = Math.max(margin, HEADER_ROOM);
  return {
    paperSize: PAPERS[paper],
    orientation: 'landscape',
    horizontalCentered: true,
    errors: 'dash',
    margins: {
      left: margin,
      right: margin,
      top: vertical,
      bottom: vertical,
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    },
    ...('scale' in fit
      ? { fitToPage: false, scale: fit.scale }
      : { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall ?? 0 }),
  };
}
