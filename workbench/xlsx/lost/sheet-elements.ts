import type { LostKind } from '../../content/lost-part';

/** Elements of a worksheet whose content is kept, counted elsewhere or follows from the rest. */
export const KEPT_SHEET_ELEMENTS: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'sortState',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'tableParts',
  'drawing',
  'legacyDrawing',
  'extLst',
]);

/** Elements of a worksheet that are not kept; each child is one. */
export const LOST_SHEET_ELEMENTS: ReadonlyMap<string, LostKind> = new Map(
  Object.entries<LostKind>({
    scenarios: 'scenario',
    customSheetViews: 'custom view',
    dataConsolidate: 'consolidation',
    cellWatches: 'watched cells',
    picture: 'background picture',
    legacyDrawingHF: 'header or footer picture',
    drawingHF: 'header or footer picture',
    oleObjects: 'embedded object',
    controls: 'form control',
  }),
);

/** Extensions of a worksheet that are kept or counted. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  'conditionalFormattings',
  'dataValidations',
  'sparklineGroups',
  'slicerList',
  'timelineRefs',
  'ignoredErrors',
]);
