/** The look of a cell. Colours are #RRGGBB, sizes in points. What is absent is `BODY`'s. */
export interface CellStyle {
  /** 10 when absent. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Of the text; ink when absent. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** In the middle when absent. */
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about three characters. */
  readonly indent?: number;
  /** A number format code of Excel in its English form. */
  readonly format?: string;
  readonly borders?: Borders;
}

export interface Borders {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

export interface BorderLine {
  readonly weight: 'hair' | 'thin' | 'medium';
  readonly colour: string;
}
