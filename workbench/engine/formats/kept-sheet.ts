import type { Worksheet } from '@univerjs/core';
import type { KeptConditionalFormat } from './conditional-rule';
import { KEPT } from './kept-format';

/** What a sheet's custom data keep for files, as far as the object model shows it. What else a file had stays in it. */
export interface KeptSheet {
  visibility: 'visible' | 'hidden' | 'veryHidden';
  view: Readonly<Record<string, unknown>> & { readonly headings: boolean };
  page: KeptPage;
  protection?: KeptProtection | undefined;
  outline?: { readonly summaryAbove: boolean; readonly summaryLeft: boolean };
  farColumns: readonly unknown[];
  conditionalFormats: Readonly<Record<string, KeptConditionalFormat>>;
  validations: Readonly<Record<string, unknown>>;
}

/** Attributes of the file format: what is protected, and a hash of the password. */
export interface KeptProtection {
  readonly attributes: Readonly<Record<string, string>>;
  readonly openRanges: readonly Readonly<Record<string, string>>[];
}

export interface KeptSpan {
  readonly from: number;
  readonly to: number;
}

export interface KeptPageBreak {
  /** The row or column that begins the new page, counted from 0. */
  readonly before: number;
  readonly manual: boolean;
}

/** Rows and columns of the first and the last cell. */
export interface KeptRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Inches. */
export interface KeptMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface KeptHeaderFooter {
  readonly oddHeader?: string;
  readonly oddFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly differentOddEven?: boolean;
  readonly differentFirst?: boolean;
  readonly scaleWithDocument?: boolean;
  readonly alignWithMargins?: boolean;
}

/** How a sheet is printed. Univer does not print. */
export interface KeptPage {
  readonly margins?: KeptMargins;
  readonly orientation?: 'portrait' | 'landscape';
  readonly paperSize?: number;
  readonly scale?: number;
  readonly fitToPage?: boolean;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly pageOrder?: 'downThenOver' | 'overThenDown';
  readonly firstPageNumber?: number;
  readonly useFirstPageNumber?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  readonly printErrors?: string;
  readonly printComments?: string;
  readonly centreHorizontally?: boolean;
  readonly centreVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly headerFooter?: KeptHeaderFooter;
  readonly printAreas?: readonly KeptRange[];
  readonly titleRows?: KeptSpan;
  readonly titleColumns?: KeptSpan;
  readonly rowBreaks?: readonly KeptPageBreak[];
  readonly columnBreaks?: readonly KeptPageBreak[];
}

const NEW_SHEET: KeptSheet = {
  visibility: 'visible',
  view: { gridlines: true, headings: true, zeros: true, formulas: false, rightToLeft: false },
  page: {},
  farColumns: [],
  conditionalFormats: {},
  validations: {},
};

export function keptSheet(sheet: Worksheet): KeptSheet {
  const custom: Readonly<Record<string, unknown>> = sheet.getCustomMetadata() ?? {};
  return (custom[KEPT] as KeptSheet | undefined) ?? NEW_SHEET;
}

export function keepOnSheet(sheet: Worksheet, more: Partial<KeptSheet>): void {
  const kept = { ...keptSheet(sheet), ...more };
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEPT]: kept });
}
