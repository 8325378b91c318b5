import type { Block } from './place';

/** How a sheet is printed. */
export interface PageSetup {
  readonly area: Block;
  readonly paper: 'A4' | 'A3';
  /** Pages across and down (as many as it takes when absent), or a fixed scale in %. */
  readonly fit: { readonly wide: number; readonly tall?: number } | { readonly scale: number };
  /** Rows and columns repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** A new page begins after each of these rows. */
  readonly breaksAfter?: readonly number[];
  /** Of all four edges, in inches. */
  readonly margin: number;
  readonly header: { readonly left: string; readonly right: string };
  /** `{page}` and `{pages}` stand for the numbers, `{sheet}` for the sheet's name. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}
