/** What a file may ask of the machine. Bytes are those really inflated, never those the file declares. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Inflated bytes of all parts that are read. */
  readonly contentBytes: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  readonly parts: number;
  /** Inflated over stored bytes, looked at once a part passes a megabyte. */
  readonly compression: number;
  readonly tables: number;
  /** Cells of all tables: a row that holds something counts at its full width, a blank one as one. */
  readonly tableCells: number;
  /** Characters of formulas that stand in the file once but fill many cells. */
  readonly sharedFormulaCharacters: number;
}

/** Generous for a scorecard (1,000 KPIs over 36 months take 25 MB), tight for an attack. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 100_000_000,
  contentBytes: 256_000_000,
  partBytes: 128_000_000,
  parts: 5_000,
  compression: 500,
  tables: 500,
  tableCells: 5_000_000,
  sharedFormulaCharacters: 20_000_000,
};
