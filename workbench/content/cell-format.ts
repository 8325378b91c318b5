import type { Colour } from './colour';

export type Underline = 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

/** What differs from the default font of the workbook in a cell; all of a font where it is the default one. */
export interface FontFormat {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strike?: boolean;
  readonly colour?: Colour;
  readonly position?: 'superscript' | 'subscript';
  readonly scheme?: 'major' | 'minor';
  readonly family?: number;
  readonly charset?: number;
  readonly outline?: boolean;
  readonly shadow?: boolean;
  readonly condense?: boolean;
  readonly extend?: boolean;
}

export interface PatternFill {
  /** Name of the pattern in the file format: solid, gray125, darkHorizontal … */
  readonly pattern: string;
  /** Colour of the pattern; of the whole cell when it is solid. */
  readonly colour?: Colour;
  /** Colour behind the pattern. */
  readonly background?: Colour;
}

export interface GradientFill {
  readonly gradient: 'linear' | 'path';
  readonly degree?: number;
  /** Shares of the cell's sides at which a path gradient ends. */
  readonly inset?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly stops: readonly { readonly position: number; readonly colour: Colour }[];
}

export type FillFormat = PatternFill | GradientFill;

export interface BorderLine {
  /** Name of the line in the file format: thin, medium, double … */
  readonly style: string;
  readonly colour?: Colour;
}

export interface BorderFormat {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly diagonal?: BorderLine;
  readonly diagonalUp?: boolean;
  readonly diagonalDown?: boolean;
  /** Lines between the cells of a range; in formats of tables only. */
  readonly vertical?: BorderLine;
  readonly horizontal?: BorderLine;
}

export interface AlignmentFormat {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** 0 to 90 degrees up, 91 to 180 for 1 to 90 degrees down, 255 for letters below each other. */
  readonly rotation?: number;
  readonly indent?: number;
  readonly readingOrder?: number;
  readonly justifyLastLine?: boolean;
}

export interface ProtectionFormat {
  readonly locked?: boolean;
  readonly hidden?: boolean;
}

/** How a cell looks. What is absent is as in the Normal style; number formats are Excel's codes. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly font?: FontFormat;
  readonly fill?: FillFormat;
  readonly border?: BorderFormat;
  readonly alignment?: AlignmentFormat;
  readonly protection?: ProtectionFormat;
  /** Name of the cell style that the format is based on, unless it is Normal. */
  readonly style?: string;
  /** The cell was entered with a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

/** What a conditional format, a table style or a filter by colour lays over the format of a cell. */
export type DifferentialFormat = Omit<CellFormat, 'style' | 'quotePrefix'>;
