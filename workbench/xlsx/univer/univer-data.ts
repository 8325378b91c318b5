/**
 * A snapshot of Univer as plain data, with numbers where Univer has names for them: this room may not load Univer. Only what is
 * read or written here is listed.
 */
export interface UniverBook {
  readonly id: string;
  readonly name: string;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, Partial<UniverSheet>>>;
  readonly styles: Readonly<Record<string, UniverStyle | null | undefined>>;
  readonly defaultStyle?: UniverStyle | string | null;
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
  readonly custom?: UniverCustom;
}

/** Data of others that Univer keeps with its own. */
export type UniverCustom = Readonly<Record<string, unknown>> | null | undefined;

export interface UniverSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly hidden: number;
  readonly freeze: UniverFreeze;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly mergeData: readonly UniverRange[];
  readonly cellData: Readonly<Record<number, Readonly<Record<number, UniverCell>>>>;
  readonly rowData: Readonly<Record<number, UniverRow>>;
  readonly columnData: Readonly<Record<number, UniverColumn>>;
  readonly showGridlines: number;
  readonly rightToLeft: number;
  readonly defaultStyle: UniverStyle;
  readonly custom: UniverCustom;
}

export interface UniverFreeze {
  readonly xSplit: number;
  readonly ySplit: number;
  readonly startRow: number;
  readonly startColumn: number;
}

export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What cells, rows and columns have alike. */
interface Styled {
  /** A style, or the name of one of the snapshot's. */
  readonly s?: UniverStyle | string | null | undefined;
  readonly custom?: UniverCustom;
}

export interface UniverCell extends Styled {
  readonly v?: string | number | boolean | null | undefined;
  readonly t?: number | null | undefined;
  readonly f?: string | null | undefined;
  readonly si?: string | null | undefined;
}

export interface UniverRow extends Styled {
  readonly h?: number;
  readonly ah?: number;
  readonly ia?: number;
  readonly hd?: number;
}

export interface UniverColumn extends Styled {
  readonly w?: number;
  readonly hd?: number;
}

interface UniverColour {
  readonly rgb?: string | null;
}

export interface UniverBorderLine {
  readonly s: number;
  readonly cl: UniverColour;
}

export interface UniverBorder {
  readonly l?: UniverBorderLine | null;
  readonly r?: UniverBorderLine | null;
  readonly t?: UniverBorderLine | null;
  readonly b?: UniverBorderLine | null;
  readonly tl_br?: UniverBorderLine | null;
  readonly bl_tr?: UniverBorderLine | null;
}

export interface UniverStyle {
  readonly ff?: string | null;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number; readonly t?: number };
  readonly st?: { readonly s: number };
  readonly cl?: UniverColour | null;
  readonly bg?: UniverColour | null;
  readonly bd?: UniverBorder | null;
  readonly va?: number | null;
  readonly n?: { readonly pattern: string } | null;
  readonly ht?: number | null;
  readonly vt?: number | null;
  readonly tb?: number | null;
  readonly tr?: { readonly a: number; readonly v?: number } | null;
}
