/** The font of a text in a chart or a shape; they differ in the lines that may be under it. */
export interface DrawnFont<Underline extends string> {
  bold: boolean;
  italic: boolean;
  color: string;
  name: string;
  /** In points. */
  size: number;
  underline: Underline;
}
