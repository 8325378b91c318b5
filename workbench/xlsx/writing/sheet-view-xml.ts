import { cellAddress, rangeAddress } from '../../content/cell-range';
import type { SheetView } from '../../content/worksheet-content';
import { xml } from '../package/write-xml';

/** The view of a sheet; `isActive` for the sheet that is open. */
export function sheetViewsXml(view: SheetView, isActive: boolean): string {
  const { freeze, topLeft } = view;
  return xml(
    'sheetViews',
    {},
    xml(
      'sheetView',
      {
        showFormulas: view.formulas || undefined,
        showGridLines: view.gridlines ? undefined : false,
        showRowColHeaders: view.headings ? undefined : false,
        showZeros: view.zeros ? undefined : false,
        rightToLeft: view.rightToLeft || undefined,
        tabSelected: isActive || undefined,
        view: view.mode,
        topLeftCell: topLeft === undefined ? undefined : cellAddress(topLeft.row, topLeft.column),
        zoomScale: view.zoom,
        zoomScaleNormal: view.mode === undefined ? view.zoom : undefined,
        workbookViewId: 0,
      },
      paneXml(freeze),
      selectionXml(view),
    ),
  );
}

function paneXml(freeze: SheetView['freeze']): string {
  if (!isFrozen(freeze)) return '';
  return xml('pane', {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane: activePane(freeze),
    state: 'frozen',
  });
}

function selectionXml({ freeze, selection }: SheetView): string {
  if (selection === undefined) return '';
  return xml('selection', {
    pane: isFrozen(freeze) ? activePane(freeze) : undefined,
    activeCell: cellAddress(selection.startRow, selection.startColumn),
    sqref: rangeAddress(selection),
  });
}

function isFrozen(freeze: SheetView['freeze']): freeze is NonNullable<SheetView['freeze']> {
  return freeze !== undefined && (freeze.rows > 0 || freeze.columns > 0);
}

function activePane({ rows, columns }: NonNullable<SheetView['freeze']>): string {
  if (columns === 0) return 'bottomLeft';
  return rows === 0 ? 'topRight' : 'bottomRight';
}
