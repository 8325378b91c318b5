import type { CellStyle } from '../../engine/formats/cell-style';

/**
 * A snapshot of Univer as plain data, with numbers where Univer has names for them: this room may not load Univer. Only what is
 * read or written here is listed.
 */
export interface UniverBook {
  readonly id: string;
  readonly name: string;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, Partial<UniverSheet>>>;
  readonly styles: Readonly<Record<string, CellStyle | null | undefined>>;
  readonly defaultStyle?: CellStyle | string | null;
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
  readonly defaultStyle: CellStyle;
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
  /** 1 for entire rows, 2 for entire columns, 3 for the entire sheet. */
  readonly rangeType?: number;
}

/** What cells, rows and columns have alike. */
interface Styled {
  /** A style, or the name of one of the snapshot's. */
  readonly s?: CellStyle | string | null | undefined;
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
