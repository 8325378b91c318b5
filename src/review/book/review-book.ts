import type { SheetBlock } from './place';
import type { ReviewSheet } from './review-sheet';

/**
 * A review as sheets with values and native formulas: stands alone, whoever draws it. The same scorecard and period
 * give the same book.
 */
export interface ReviewBook {
  readonly language: 'en' | 'vi';
  readonly sheets: readonly ReviewSheet[];
  /** Names for cells that formulas and readers look for. */
  readonly names: ReadonlyMap<string, SheetBlock>;
  readonly properties: BookProperties;
}

/** What the file says about itself. */
export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly manager: string;
  readonly keywords: string;
  readonly category: string;
  readonly comment: string;
  /** BSC_Period, BSC_Company, BSC_SchemaVersion, BSC_GeneratedBy. */
  readonly custom: ReadonlyMap<string, string>;
}
