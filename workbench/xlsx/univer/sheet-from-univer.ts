import type { SheetVisibility, WorksheetContent } from '../../content/worksheet-content';
import { present } from '../../content/present';
import { cellsFromUniver } from './cells-from-univer';
import { NEW_SHEET, keptOf, type KeptOfSheet } from '../../engine/kept';
import { columnsFromUniver, rowsFromUniver } from './lines-from-univer';
import { rangeFromUniver } from './ranges';
import type { SheetReading } from './sheet-reading';
import { heightOfPixels, widthOfPixels } from './sizes';
import { colourFromUniver } from '../../engine/formats/styles/colour-from-univer';
import type { UniverFreeze, UniverSheet } from './univer-data';

/** Sizes that a sheet has without a word. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/** A sheet of a snapshot; tables, conditional formats and validations come from the resources of the snapshot. */
export function sheetFromUniver(
  id: string,
  sheet: Partial<UniverSheet>,
  reading: SheetReading,
): WorksheetContent {
  const kept = keptOf(sheet.custom) as KeptOfSheet | undefined;
  const {
    farColumns,
    conditionalFormats: _formats,
    validations: _validations,
    ...rest
  } = kept ?? NEW_SHEET;
  return present<WorksheetContent>({
    ...rest,
    name: sheet.name ?? '',
    visibility: visibilityOf(sheet, rest.visibility),
    tabColour: colourFromUniver(sheet.tabColor, rest.tabColour, reading.theme),
    cells: cellsFromUniver(id, sheet, reading),
    rows: rowsFromUniver(sheet, reading),
    columns: columnsFromUniver(sheet, farColumns, reading),
    defaultRowHeight: sizeUnlessUsual(sheet.defaultRowHeight, ROW_HEIGHT, (pixels) =>
      heightOfPixels(pixels, rest.defaultRowHeight),
    ),
    defaultColumnWidth:
      sheet.defaultColumnWidth === undefined || sheet.defaultColumnWidth === COLUMN_WIDTH
        ? rest.defaultColumnWidth
        : widthOfPixels(sheet.defaultColumnWidth, rest.defaultColumnWidth),
    merges: (sheet.mergeData ?? []).map(rangeFromUniver),
    tables: [],
    conditionalFormats: [],
    validations: [],
    view: {
      ...withoutFreeze(rest.view),
      ...freezeFromUniver(sheet.freeze),
      gridlines: sheet.showGridlines !== 0,
      rightToLeft: sheet.rightToLeft === 1,
    },
  });
}

function sizeUnlessUsual(
  pixels: number | undefined,
  usual: number,
  size: (pixels: number) => number,
): number | undefined {
  return pixels === undefined || pixels === usual ? undefined : size(pixels);
}

function visibilityOf(
  { hidden }: Partial<UniverSheet>,
  original: SheetVisibility,
): SheetVisibility {
  if (hidden !== 1) return 'visible';
  return original === 'veryHidden' ? original : 'hidden';
}

function withoutFreeze({ freeze: _freeze, ...view }: WorksheetContent['view']) {
  return view;
}

function freezeFromUniver(
  freeze: UniverFreeze | undefined,
): Pick<WorksheetContent['view'], 'freeze'> {
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  return rows + columns === 0 ? {} : { freeze: { rows, columns } };
}
