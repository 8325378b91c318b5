/** A viewpoint of the scorecard, such as Financial or Customer. */
export interface Perspective {
  readonly id: string;
  readonly name: string;
  readonly question?: string;
  readonly weight?: number;
  /** Six hexadecimal digits, or the name of a swatch; identity only, never a status. */
  readonly colour?: string;
}
