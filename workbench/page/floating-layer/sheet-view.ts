import { IRenderManagerService, type Viewport } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { POINTS_PER_PIXEL, type SheetEngine } from '../../engine';

/** Which part of the active sheet is on the screen; lengths in pixels of an unzoomed sheet, but for `headers`. */
export interface SheetView {
  readonly sheetId: string;
  /** 1 = 100%. */
  readonly zoom: number;
  /** Width of the row numbers and height of the column letters, as they are on the screen. */
  readonly headers: { readonly width: number; readonly height: number };
  /** Columns and rows at the upper left that do not scroll. */
  readonly frozen: { readonly width: number; readonly height: number };
  /** How far the part that scrolls has been scrolled: 0 at the start. */
  readonly scroll: { readonly x: number; readonly y: number };
}

const SCROLLING_PART = 'viewMain';

function scrollOf(viewport: Viewport | undefined): SheetView['scroll'] {
  return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
}

/** Undefined while the grid is not drawn yet. */
export function sheetViewOf(engine: SheetEngine): SheetView | undefined {
  const { injector, unitId } = engine.univer;
  const render = injector.get(IRenderManagerService).getRenderUnitById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return undefined;
  const sheet = engine.sheets.univerSheet(engine.sheets.activeId);
  const { scaleX: zoom } = render.scene;
  const { xSplit, ySplit, startRow, startColumn } = sheet.getFreeze();
  const frozen = engine.geometry.rectangleOf(sheet.getSheetId(), {
    row: 0,
    column: 0,
    rows: ySplit > 0 ? startRow : 0,
    columns: xSplit > 0 ? startColumn : 0,
  });
  const { rowHeaderWidthAndMarginLeft: width, columnHeaderHeightAndMarginTop: height } = skeleton;
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    headers: { width: width * zoom, height: height * zoom },
    frozen: {
      width: frozen.width / POINTS_PER_PIXEL,
      height: frozen.height / POINTS_PER_PIXEL,
    },
    scroll: scrollOf(render.scene.getViewport(SCROLLING_PART)),
  };
}
