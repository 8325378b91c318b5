import { formatScore } from '../look/format-score';
import { PALETTES } from '../look/palette';
import { periodLabel } from '../look/period-label';
import { perspectiveColour } from '../look/perspective-colour';
import { SHEET_COLOURS } from '../look/sheet-colours';
import { statusSymbol } from '../look/status-symbol';
import { statusWord } from '../look/status-word';
import { arrowShape } from '../map/arrow-shape';
import { linkLook } from '../map/link-look';
import type { MapFacts } from '../map/map-facts';
import type { MapMeasures } from '../map/map-measures';
import { mapPicture, type MapArrow, type MapBox, type MapPicture } from '../map/map-picture';
import type { Evaluation, ObjectiveResult } from '../scorecard/evaluation/evaluation';
import { fill } from '../strings/fill';
import type { PictureLook } from './picture-look';
import { element } from './svg/element';
import { picture as svgPicture } from './svg/picture';
import { LINE_HEIGHT, textBlock } from './svg/text-block';
import { fitted, wrapText } from './svg/wrap-text';

const EDGE = 28;
const TOP = 92;
const LABEL = 52;
const BAND_NAME = 14;
const NAME = { size: 14, most: 4, room: 20 };
const STATUS_SIZE = 13;
const ARROW = '#6B7785';

/** In pixels, for a slide of 1,280. */
const MEASURES: Omit<MapMeasures, 'boxHeight'> = {
  width: 1280 - 2 * EDGE - LABEL,
  narrowestBox: 150,
  widestBox: 250,
  gap: 36,
  margin: 18,
  lane: 9,
  channel: 54,
  edge: 12,
  padding: 12,
};

/** The strategy map as a picture for slides: perspectives as bands, objectives as boxes with status and score, links as arrows. */
export function mapSvg(
  facts: MapFacts,
  { settings, period }: Evaluation,
  look: PictureLook,
): string {
  const drawn = mapPicture(
    facts.perspectives.map(({ objectives }) => objectives.map(({ objective }) => objective.id)),
    facts.links,
    { ...MEASURES, boxHeight: (width) => boxHeight(facts, width) },
  );
  const { words, language, unit } = look;
  const title = fill(words.mapTitle, { unit });
  const subtitle = periodLabel(period, language);
  const label = { ...look, settings };
  const [width, height] = [drawn.width + 2 * EDGE + LABEL, TOP + drawn.height + EDGE];
  const inner = [
    ...drawn.arrows.map(arrow),
    ...facts.objectives.map((result) => box(result, drawn, label)),
  ];
  return svgPicture({ width, height, title: `${title}, ${subtitle}` }, [
    textBlock([fitted(title, 26, width - 2 * EDGE)], {
      ...{ x: EDGE, y: 44, size: 26, bold: true, colour: SHEET_COLOURS.navy },
    }),
    textBlock([subtitle], { x: EDGE, y: 70, size: 16, colour: SHEET_COLOURS.muted }),
    ...bands(facts, drawn),
    element('g', { transform: `translate(${EDGE + LABEL} ${TOP})` }, inner),
  ]);
}

function nameLines({ objective }: ObjectiveResult, width: number): string[] {
  return wrapText(objective.name, NAME.size, width - NAME.room, NAME.most);
}

function boxHeight({ objectives }: MapFacts, width: number): number {
  const most = Math.max(1, ...objectives.map((result) => nameLines(result, width).length));
  return 20 + most * NAME.size * LINE_HEIGHT + STATUS_SIZE * 1.6;
}

function bands({ perspectives, places }: MapFacts, drawn: MapPicture): string[] {
  return perspectives.flatMap(({ perspective }, index) => {
    const { top, height } = drawn.bands[index] ?? { top: 0, height: 0 };
    const place = { x: EDGE, y: TOP + top, height };
    const colour = perspectiveColour(perspective.colour, places[index] ?? index, PALETTES.light);
    const names = wrapText(perspective.name, BAND_NAME, height - 10, 2);
    // Turned upwards, the lines stand side by side.
    const x = EDGE + (LABEL - 8) / 2 + (names.length === 2 ? -4 : 5);
    return [
      element('rect', { ...place, width: drawn.width + LABEL, fill: SHEET_COLOURS.panel }),
      element('rect', { ...place, width: LABEL - 8, fill: colour }),
      textBlock(names, {
        ...{ x, y: TOP + top + height / 2, size: BAND_NAME, bold: true },
        ...{ colour: '#FFFFFF', anchor: 'middle', turned: -90 },
      }),
    ];
  });
}

function arrow({ link, points }: MapArrow): string {
  const { line, head } = arrowShape(points);
  const { width, dashed } = linkLook(link.strength);
  return element('g', {}, [
    element('path', {
      ...{ d: line, fill: 'none', stroke: ARROW, 'stroke-width': width },
      'stroke-dasharray': dashed ? '6 5' : undefined,
    }),
    element('path', { d: head, fill: ARROW }),
  ]);
}

const NOWHERE: MapBox = { left: 0, top: 0, width: 0, height: 0, row: 0, column: 0 };

function box(
  result: ObjectiveResult,
  { boxes }: MapPicture,
  { settings, language, separators }: PictureLook & { readonly settings: Evaluation['settings'] },
): string {
  const { objective, status, score } = result;
  const { left, top, width, height } = boxes.get(objective.id) ?? NOWHERE;
  const { tint, text, outline } = PALETTES.light.status[status];
  const lines = nameLines(result, width);
  const shown = score === undefined ? [] : [formatScore(score, settings, separators)];
  const word = statusWord(status, language, settings.statusWords);
  const middle = { x: left + width / 2, anchor: 'middle' } as const;
  return element('g', {}, [
    element('rect', {
      ...{ x: left, y: top, width, height, rx: 8 },
      ...{ fill: tint, stroke: outline, 'stroke-width': 1.5 },
    }),
    textBlock(lines, { ...middle, y: top + 24, size: NAME.size, colour: SHEET_COLOURS.ink }),
    textBlock([[statusSymbol(status), ...shown, word].join(' ')], {
      ...{ ...middle, y: top + height - 12, size: STATUS_SIZE, bold: true, colour: text },
    }),
  ]);
}
