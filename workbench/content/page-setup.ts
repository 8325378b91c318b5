import type { CellRange } from './cell-range';

/** Margins in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Texts with Excel's codes (&P, &D …), for the left, middle and right part together. */
export interface HeaderFooter {
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

export interface PageBreak {
  /** The row or column that begins the new page, counted from 0. */
  readonly before: number;
  readonly from?: number;
  readonly to?: number;
  readonly manual: boolean;
}

export interface PageSetup {
  readonly margins?: PageMargins;
  readonly orientation?: 'portrait' | 'landscape';
  /** Number of the paper in the file format: 1 letter, 9 A4 … */
  readonly paperSize?: number;
  /** Percent. */
  readonly scale?: number;
  /** Whether the page numbers below hold rather than the scale. */
  readonly fitToPage?: boolean;
  /** Pages; 0 for as many as it takes. */
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
  readonly headerFooter?: HeaderFooter;
  readonly printAreas?: readonly CellRange[];
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly rowBreaks?: readonly PageBreak[];
  readonly columnBreaks?: readonly PageBreak[];
}
