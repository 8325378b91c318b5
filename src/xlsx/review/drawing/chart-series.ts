import type { ChartSeries } from '../../../review/book/chart';
import type { SheetBlock } from '../../../review/book/place';
import { blockReference, onSheet } from '../../../review/book/reference';
import type { CategoriesOf, Category } from './categories';
import { drawingText, solidFill } from './drawing-text';

/** A target line: 2.25 points. */
const LINE = 28_575;
const OUTLINE = 9_525;
const LABEL_SIZE = 900;
/** In points; a line around it keeps it apart from a dark column. */
const DASH_SIZE = 18;
const GROUND = '#FFFFFF';
const NO_FILL = '<a:noFill/>';
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** One series of a chart with what its cells hold now, so that viewers that do not calculate draw it too. */
export function chartSeries(
  series: ChartSeries,
  index: number,
  categoriesOf: CategoriesOf,
  stacked: boolean,
): string {
  const { name, categories, values, drawn } = series;
  const isLine = series.as === 'line';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${drawingText(name)}</c:v></c:tx>` +
    (isLine
      ? lineLook(series) + markerLook(series)
      : `${columnLook(series)}<c:invertIfNegative val="0"/>`) +
    pointLooks(series) +
    labels(series, stacked) +
    `<c:cat>${categoryCache(categories, categoriesOf(categories))}</c:cat>` +
    `<c:val>${numberCache(values, drawn)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function lineLook({ colour }: ChartSeries): string {
  const line =
    colour === undefined
      ? NO_LINE
      : `<a:ln w="${LINE}" cap="rnd">${solidFill(colour)}<a:round/></a:ln>`;
  return `<c:spPr>${line}</c:spPr>`;
}

/** A dash as long as a column is wide, where single points have to be seen without a line to join them. */
function markerLook({ colour, dashes = false }: ChartSeries): string {
  if (!dashes || colour === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="dash"/><c:size val="${DASH_SIZE}"/>` +
    `<c:spPr>${solidFill(colour)}<a:ln w="${OUTLINE}">${solidFill(GROUND)}</a:ln></c:spPr></c:marker>`
  );
}

function columnLook({ colour, outline }: Pick<ChartSeries, 'colour' | 'outline'>): string {
  const fill = colour === undefined ? NO_FILL : solidFill(colour);
  const line =
    outline === undefined ? NO_LINE : `<a:ln w="${OUTLINE}">${solidFill(outline)}</a:ln>`;
  return `<c:spPr>${fill}${line}</c:spPr>`;
}

function pointLooks({ points = [], outline, as }: ChartSeries): string {
  if (as === 'line') return '';
  return points
    .map(
      ({ index, colour }) =>
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
        `${columnLook({ colour, outline })}</c:dPt>`,
    )
    .join('');
}

/**
 * Every flag but the value is said to be off: some programs take silence for yes. Excel does not open a file with
 * labels outside of stacked columns.
 */
function labels({ labels, as }: ChartSeries, stacked: boolean): string {
  if (labels === undefined) return '';
  const { format, colour, inside } = labels;
  const position = as === 'line' ? 't' : inside || stacked ? 'ctr' : 'outEnd';
  return (
    `<c:dLbls><c:numFmt formatCode="${drawingText(format)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${LABEL_SIZE}">` +
    `${solidFill(colour)}<a:latin typeface="Calibri"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:dLblPos val="${position}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function reference({ sheet, block }: SheetBlock): string {
  return `<c:f>${drawingText(onSheet(sheet, blockReference(block, 'both')))}</c:f>`;
}

function numberCache(place: SheetBlock, drawn: ChartSeries['drawn'], format = 'General'): string {
  const points = drawn.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return (
    `<c:numRef>${reference(place)}<c:numCache><c:formatCode>${drawingText(format)}</c:formatCode>` +
    `<c:ptCount val="${drawn.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

/** Months are numbers with a format; a mixture is text. */
function categoryCache(place: SheetBlock, categories: readonly Category[]): string {
  const numbers = categories.map((category) =>
    typeof category === 'object' ? category : undefined,
  );
  const isNumeric = categories.every((category) => typeof category !== 'string');
  const known = numbers.find((category) => category !== undefined);
  if (isNumeric && known !== undefined) {
    const drawn = numbers.map((category) => category?.number);
    return numberCache(place, drawn, known.format ?? 'General');
  }
  const points = categories.map((category, index) => {
    if (category === undefined) return '';
    const text = typeof category === 'string' ? category : String(category.number);
    return `<c:pt idx="${index}"><c:v>${drawingText(text)}</c:v></c:pt>`;
  });
  return (
    `<c:strRef>${reference(place)}<c:strCache><c:ptCount val="${categories.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}
