import type { KEPT, KeptFormat } from '../kept';

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
