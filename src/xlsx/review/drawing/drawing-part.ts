import type { Connector } from '../../../review/book/chart';
import type { Block } from '../../../review/book/place';
import type { ReviewSheet } from '../../../review/book/review-sheet';
import { OFFICE_LINK } from '../../writing/office-types';
import { drawingText, solidFill } from './drawing-text';
import { SheetPosition, type Anchor } from './sheet-position';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const EMU_PER_POINT = 12_700;
const HEAD = '<a:tailEnd type="triangle" w="med" len="med"/>';

/** The drawing of a sheet: its charts, linked by the ids given, and its arrows above them. */
export function drawingPart(sheet: ReviewSheet, chartIds: readonly string[]): string {
  const position = new SheetPosition(sheet);
  const charts = sheet.charts.map(({ place, alternativeText }, index) =>
    chartFrame(index + 2, chartIds[index] ?? '', place, alternativeText),
  );
  const arrows = sheet.connectors.map((connector, index) =>
    arrow(index + 2 + charts.length, connector, position),
  );
  const content = [...charts, ...arrows].join('');
  return `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${content}</xdr:wsDr>`;
}

/** Shapes are numbered from 2; 1 is the drawing itself. */
function chartFrame(number: number, link: string, place: Block, alternativeText: string): string {
  const from = { column: place.left - 1, columnOffset: 0, row: place.top - 1, rowOffset: 0 };
  const to = { column: place.right, columnOffset: 0, row: place.bottom, rowOffset: 0 };
  const frame =
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    identity(number, `Chart ${number - 1}`, alternativeText) +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}"` +
    ` xmlns:r="${OFFICE_LINK}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return anchored(from, to, frame);
}

/** A straight arrow; the box around it is laid out from the top left, so its direction is told by flips. */
function arrow(number: number, connector: Connector, position: SheetPosition): string {
  const { from, to, alternativeText, colour, width, dashed, headless = false } = connector;
  const start = { x: position.leftOf(from), y: position.topOf(from) };
  const end = { x: position.leftOf(to), y: position.topOf(to) };
  const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
  const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
  const flips = `${start.x > end.x ? ' flipH="1"' : ''}${start.y > end.y ? ' flipV="1"' : ''}`;
  const shape =
    '<xdr:cxnSp macro=""><xdr:nvCxnSpPr>' +
    identity(number, `Arrow ${number - 1}`, alternativeText) +
    '<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr>' +
    `<a:xfrm${flips}><a:off x="${left}" y="${top}"/>` +
    `<a:ext cx="${right - left}" cy="${bottom - top}"/></a:xfrm>` +
    '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>' +
    `<a:ln w="${Math.round(width * EMU_PER_POINT)}">${solidFill(colour)}` +
    `${dashed ? '<a:prstDash val="dash"/>' : ''}<a:round/>` +
    `${headless ? '' : HEAD}</a:ln></xdr:spPr></xdr:cxnSp>`;
  return anchored(position.anchorAt(left, top), position.anchorAt(right, bottom), shape);
}

function identity(number: number, name: string, alternativeText: string): string {
  return `<xdr:cNvPr id="${number}" name="${name}" descr="${drawingText(alternativeText)}"/>`;
}

function anchored(from: Anchor, to: Anchor, content: string): string {
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>` +
    `${content}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner({ column, columnOffset, row, rowOffset }: Anchor): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`
  );
}
