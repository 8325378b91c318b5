import type { PageMargins } from '../../content/page-setup';
import {
  NULL_OBJECT,
  defineType,
  invalidArgument,
  method,
  number,
  oneOf,
  optional,
  orNotFound,
  record,
  wholeNumber,
  type Argument,
  type Json,
  type ObjectType,
} from '../../protocol';
import { HeaderFooterGroup } from './header-footer';
import { PAGE_SCALARS } from './page-scalars';
import { printArea, printTitles, setPrintArea, setPrintTitles } from './print-area';
import { SheetPage } from './sheet-page';

const POINTS_PER_INCH = 72;
const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: POINTS_PER_INCH,
  Centimeters: POINTS_PER_INCH / 2.54,
};
const UNITS = ['Points', 'Inches', 'Centimeters'] as const;
/** Excel's usual margins, in inches. */
const USUAL: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;

/** How a sheet is printed. Margins are in points. */
export class PageLayout extends SheetPage {
  get type(): ObjectType {
    return PAGE_LAYOUT;
  }

  margin(side: keyof PageMargins): number {
    const points = (this.page.margins ?? USUAL)[side] * POINTS_PER_INCH;
    return Math.round(points * 100) / 100;
  }

  setMargin(side: keyof PageMargins, points: number): void {
    if (points < 0) throw invalidArgument();
    const margins = { ...(this.page.margins ?? USUAL), [side]: points / POINTS_PER_INCH };
    this.change({ margins });
  }

  get zoom(): Json {
    const { fitToPage = false, fitToHeight = 1, fitToWidth = 1, scale = 100 } = this.page;
    if (!fitToPage) return { scale };
    return {
      ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
    };
  }

  /** Either a scale in percent, or numbers of pages. */
  setZoom(written: Readonly<Record<string, Json | undefined>>): void {
    const scale = optional(wholeNumber)(written['scale']);
    const across = optional(wholeNumber)(written['horizontalFitToPages']);
    const down = optional(wholeNumber)(written['verticalFitToPages']);
    if (across !== undefined || down !== undefined) {
      this.change({ fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 });
      return;
    }
    if (scale === undefined || scale < SMALLEST_SCALE || scale > LARGEST_SCALE) {
      throw invalidArgument();
    }
    this.change({ fitToPage: false, scale });
  }
}

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const anything = (value: Argument) => value;

const PAGE_LAYOUT = defineType(PageLayout, 'PageLayout', () => ({
  scalars: PAGE_SCALARS,
  navigations: {
    headersFooters: ({ book, sheetId }) => new HeaderFooterGroup(book, sheetId),
  },
  methods: {
    getPrintArea: method([], (layout) => orNotFound(printArea(layout))),
    getPrintAreaOrNullObject: method([], (layout) => printArea(layout) ?? NULL_OBJECT),
    getPrintTitleColumns: method([], (layout) => orNotFound(printTitles(layout, 'columns'))),
    getPrintTitleColumnsOrNullObject: method(
      [],
      (layout) => printTitles(layout, 'columns') ?? NULL_OBJECT,
    ),
    getPrintTitleRows: method([], (layout) => orNotFound(printTitles(layout, 'rows'))),
    getPrintTitleRowsOrNullObject: method(
      [],
      (layout) => printTitles(layout, 'rows') ?? NULL_OBJECT,
    ),
    setPrintArea: method([anything], (layout, area) => {
      setPrintArea(layout, area);
    }),
    setPrintMargins: method([oneOf(UNITS), record], (layout, unit, margins) => {
      for (const side of SIDES) {
        const size = optional(number)(margins[side]);
        if (size !== undefined) layout.setMargin(side, size * (POINTS[unit] ?? 1));
      }
    }),
    setPrintTitleColumns: method([anything], (layout, columns) => {
      setPrintTitles(layout, 'columns', columns);
    }),
    setPrintTitleRows: method([anything], (layout, rows) => {
      setPrintTitles(layout, 'rows', rows);
    }),
  },
}));
