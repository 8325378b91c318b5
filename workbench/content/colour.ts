/**
 * A colour as a file says it: its own six hexadecimal digits, a place in the theme of the workbook, or the colour of
 * the system. `tint` (−1 to 1) makes it darker or lighter.
 */
export type Colour =
  | { readonly rgb: string; readonly tint?: number }
  | { readonly theme: number; readonly tint?: number }
  | { readonly auto: true };
