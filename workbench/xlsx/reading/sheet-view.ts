import { parseRange } from '../../content/cell-range';
import { STANDARD_VIEW, type SheetView } from '../../content/worksheet-content';
import { child, childrenOf, flag, items, number, type XmlElement } from '../package/xml-element';
import { present } from '../../content/present';

/** Reads the first view of a sheet. */
export function readSheetView(sheet: XmlElement): SheetView {
  const [view] = items(sheet, 'sheetViews', 'sheetView');
  if (view === undefined) return STANDARD_VIEW;
  const pane = child(view, 'pane');
  const isFrozen = /^frozen/.test(pane?.attributes['state'] ?? '');
  const zoom = number(view, 'zoomScale');
  const mode = view.attributes['view'];
  const corner = parseRange(view.attributes['topLeftCell'] ?? '');
  return present<SheetView>({
    gridlines: flag(view, 'showGridLines', true),
    headings: flag(view, 'showRowColHeaders', true),
    zeros: flag(view, 'showZeros', true),
    formulas: flag(view, 'showFormulas'),
    rightToLeft: flag(view, 'rightToLeft'),
    zoom: zoom === 100 ? undefined : zoom,
    mode: mode === 'pageBreakPreview' || mode === 'pageLayout' ? mode : undefined,
    freeze: isFrozen
      ? { rows: number(pane, 'ySplit') ?? 0, columns: number(pane, 'xSplit') ?? 0 }
      : undefined,
    topLeft:
      corner === undefined ? undefined : { row: corner.startRow, column: corner.startColumn },
    selection: readSelection(view, pane),
  });
}

/** Whether the window of a sheet is split without being frozen, which nothing else knows how to show. */
export function isSplit(sheet: XmlElement): boolean {
  const pane = child(items(sheet, 'sheetViews', 'sheetView')[0], 'pane');
  return pane !== undefined && !/^frozen/.test(pane.attributes['state'] ?? 'split');
}

function readSelection(view: XmlElement, pane: XmlElement | undefined) {
  const active = pane?.attributes['activePane'] ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const selection =
    selections.find(({ attributes }) => (attributes['pane'] ?? 'topLeft') === active) ??
    selections[0];
  const ranges = (selection?.attributes['sqref'] ?? '').split(/\s+/);
  return parseRange(ranges[0] ?? '') ?? parseRange(selection?.attributes['activeCell'] ?? '');
}
