import { CellStyles, Merges, Outlines, SheetViews, Sizes } from '../../engine/formats';
import type { Book } from '../book';

/** The engine's knowledge of formats, made once for each workbook. */
export class Formatting {
  readonly styles: CellStyles;
  readonly sizes: Sizes;
  readonly merges: Merges;
  readonly outlines: Outlines;
  readonly views: SheetViews;

  constructor({ engine }: Book) {
    this.styles = new CellStyles(engine);
    this.sizes = new Sizes(engine, this.styles);
    this.merges = new Merges(engine);
    this.outlines = new Outlines(engine);
    this.views = new SheetViews(engine);
  }
}
