/**
 * What Univer's styles have no place for is kept in them all the same, under this key, in the shape that the reader and the
 * writer of files use for a format; so it moves and is copied with its cells, and a saved file has it.
 */
export const KEPT = 'xlsx';

/** A colour of a file: six digits, with a tint from -1 (darkest) to 1 (lightest); themes come from files only. */
export type KeptColour =
  | { readonly rgb: string; readonly tint?: number }
  | { readonly theme: number; readonly tint?: number }
  | { readonly auto: true };

export interface KeptFill {
  /** Name of the pattern in the file format. */
  readonly pattern?: string;
  readonly colour?: KeptColour;
  readonly background?: KeptColour;
}

export interface KeptAlignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly readingOrder?: number;
  readonly justifyLastLine?: boolean;
  /** Files have no place for it. */
  readonly autoIndent?: boolean;
}

export interface KeptFont {
  readonly underline?: string;
  readonly colour?: KeptColour;
}

/** The parts of a file's format that the object model shows. A file's format has more, which stays as it is. */
export interface KeptFormat {
  readonly numberFormat?: string;
  readonly font?: KeptFont;
  readonly fill?: KeptFill;
  readonly alignment?: KeptAlignment;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** Name of the cell style, unless it is Normal. */
  readonly style?: string;
}

export interface StyleColour {
  readonly rgb?: string | null | undefined;
}
export interface StyleLine {
  /** Univer's number of the line. */
  readonly s: number;
  readonly cl: StyleColour;
}
export interface StyleBorder {
  readonly t?: StyleLine | null | undefined;
  readonly b?: StyleLine | null | undefined;
  readonly l?: StyleLine | null | undefined;
  readonly r?: StyleLine | null | undefined;
  readonly tl_br?: StyleLine | null | undefined;
  readonly bl_tr?: StyleLine | null | undefined;
}
interface StyleStroke {
  /** 1 when the stroke is drawn. */
  readonly s: number;
  readonly t?: number | undefined;
}

/** A style of Univer, its numbers as numbers, with what is kept beside it. */
export interface CellStyle {
  readonly ff?: string | null | undefined;
  readonly fs?: number | undefined;
  readonly bl?: number | undefined;
  readonly it?: number | undefined;
  readonly ul?: StyleStroke | undefined;
  readonly st?: StyleStroke | undefined;
  readonly va?: number | null | undefined;
  readonly cl?: StyleColour | null | undefined;
  readonly bg?: StyleColour | null | undefined;
  readonly bd?: StyleBorder | null | undefined;
  readonly n?: { readonly pattern: string } | null | undefined;
  readonly ht?: number | null | undefined;
  readonly vt?: number | null | undefined;
  readonly tb?: number | null | undefined;
  readonly td?: number | null | undefined;
  readonly tr?: { readonly a: number; readonly v?: number | undefined } | null | undefined;
  readonly pd?: Readonly<Partial<Record<'t' | 'r' | 'b' | 'l', number>>> | null | undefined;
  readonly [KEPT]?: KeptFormat;
}
