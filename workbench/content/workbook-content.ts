import type { CellFormat, DifferentialFormat, FontFormat } from './cell-format';
import type { WorksheetContent } from './worksheet-content';

/** A name of the workbook; `sheet` is the name of the sheet when it holds on that sheet only. */
export interface DefinedName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  readonly sheet?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** A cell style by name. */
export interface NamedStyle {
  readonly name: string;
  /** Number of Excel's own styles. */
  readonly builtIn?: number;
  readonly hidden?: boolean;
  /** Changed by a person, of Excel's own styles. */
  readonly custom?: boolean;
  readonly format: CellFormat;
}

/** A table style that is not one of Excel's own. */
export interface CustomTableStyle {
  readonly name: string;
  readonly forPivot: boolean;
  readonly forTable: boolean;
  readonly elements: readonly {
    readonly type: string;
    readonly size?: number;
    readonly format?: DifferentialFormat;
  }[];
}

export type CustomProperty = string | number | boolean | { readonly date: string };

export interface DocumentProperties {
  /** Elements of the core properties by their names: title, creator, created … */
  readonly core: Readonly<Record<string, string>>;
  readonly company?: string;
  readonly manager?: string;
  readonly custom: readonly { readonly name: string; readonly value: CustomProperty }[];
}

/** A custom XML part, kept as it is. */
export interface CustomXmlPart {
  readonly xml: string;
  /** Its properties: id and schemas. */
  readonly properties?: string;
}

export interface CalculationSettings {
  readonly mode: 'auto' | 'autoNoTable' | 'manual';
  readonly iterate?: boolean;
  readonly iterateCount?: number;
  readonly iterateDelta?: number;
  /** Values are calculated as precisely as they are shown. */
  readonly precisionAsDisplayed?: boolean;
  /** Results in the file are out of date: all is calculated when the workbook is opened. */
  readonly calculateOnOpening?: boolean;
}

/** All of a workbook that is opened and saved. Dates are numbers of the 1900 system, whatever the file had. */
export interface WorkbookContent {
  readonly sheets: readonly WorksheetContent[];
  readonly names: readonly DefinedName[];
  /** Place of the open sheet in `sheets`. */
  readonly activeSheet: number;
  readonly defaultFont: FontFormat;
  readonly namedStyles: readonly NamedStyle[];
  readonly tableStyles: readonly CustomTableStyle[];
  readonly defaultTableStyle?: string;
  /** The theme part as it was; colours of cells point into it. */
  readonly theme?: string;
  readonly calculation: CalculationSettings;
  /** Attributes of the file format; present when the structure is protected. */
  readonly protection?: Readonly<Record<string, string>>;
  readonly properties: DocumentProperties;
  readonly customXml: readonly CustomXmlPart[];
  /** Names of custom functions of add-ins that formulas call, as BSC.STATUS. */
  readonly customFunctions: readonly string[];
  readonly codeName?: string;
}
