import type { DrawnBand, DrawnBox, MapDrawing } from '../../../excel/drawing/map-drawing';
import { idAndName } from '../../../look/id-and-name';
import { formatScore } from '../../../look/format-score';
import { PALETTES } from '../../../look/palette';
import { periodLabel } from '../../../look/period-label';
import type { Separators } from '../../../look/separators';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { statusSymbol } from '../../../look/status-symbol';
import { statusWord } from '../../../look/status-word';
import type { MapMeasures } from '../../../map/map-measures';
import { mapPicture, type MapPicture } from '../../../map/map-picture';
import { linesIn } from '../../../review/styling/text-height';
import type { Evaluation, ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { perspectiveColour } from '../../../look/perspective-colour';
import { drawnArrow } from './drawn-arrow';
import type { MapFacts } from '../../../map/map-facts';
import { nodeLabel } from './node-label';

/** In what words and numbers a map is drawn. */
export interface DrawingLook {
  readonly words: Dictionary['pane']['map'];
  readonly language: Language;
  readonly separators: Separators;
  readonly company: string;
  readonly unit: string;
}

/** Below the title and the line under it, in points. */
const CORNER = { left: 12, top: 52 };
const LABEL_WIDTH = 30;
const GAP_BEHIND_LABEL = 14;
/** Of a usual letter of 10.5 points. */
const LETTER = 5.4;

const MEASURES: Omit<MapMeasures, 'boxHeight'> = {
  width: 660,
  narrowestBox: 120,
  widestBox: 190,
  gap: 30,
  margin: 14,
  lane: 8,
  channel: 52,
  edge: 14,
  padding: 10,
};

/** A strategy map as it is drawn on a sheet, in the light colours of sheets. */
export function composeDrawing(
  facts: MapFacts,
  { settings, period }: Evaluation,
  look: DrawingLook,
): MapDrawing {
  const { words, language } = look;
  const names = facts.objectives.map(({ objective }) => idAndName(objective));
  const bands = facts.perspectives.map(({ objectives }) => objectives.map(idOf));
  const picture = mapPicture(bands, facts.links, {
    ...MEASURES,
    boxHeight: (width) =>
      28 + 14 * Math.max(1, ...names.map((name) => linesIn(name, (width - 16) / LETTER, 12))),
  });
  const label = { ...look, settings };
  return {
    sheet: words.drawSheet,
    title: fill(words.drawHead, { company: look.company }),
    subtitle: fill(words.drawPeriod, { unit: look.unit, period: periodLabel(period, language) }),
    unfinished: words.drawUnfinished,
    bands: bandsOf(facts, picture),
    boxes: facts.objectives.map((result) =>
      boxOf(result, picture, nodeLabel(result, facts.links, label), statusText(result, label)),
    ),
    arrows: picture.arrows.map((arrow) =>
      drawnArrow(arrow, { placed, words, grain: settings.grain }),
    ),
  };
}

function idOf({ objective }: ObjectiveResult): string {
  return objective.id;
}

function bandsOf({ perspectives, places }: MapFacts, { bands, width }: MapPicture): DrawnBand[] {
  return perspectives.map(({ perspective }, index) => {
    const { top, height } = bands[index] ?? { top: 0, height: 0 };
    return {
      id: perspective.id,
      label: perspective.name,
      labelWidth: LABEL_WIDTH,
      colour: perspectiveColour(perspective.colour, places[index] ?? index, PALETTES.light),
      ground: SHEET_COLOURS.panel,
      left: CORNER.left,
      top: CORNER.top + top,
      width: width + LABEL_WIDTH + GAP_BEHIND_LABEL,
      height,
    };
  });
}

function boxOf(
  { objective, status }: ObjectiveResult,
  { boxes }: MapPicture,
  alternativeText: string,
  shown: string,
): DrawnBox {
  const { left, top, width, height } = boxes.get(objective.id) ?? NOWHERE;
  const { tint, text, outline } = PALETTES.light.status[status];
  const place = { ...placed({ x: left, y: top }), width, height };
  return {
    id: objective.id,
    name: idAndName(objective),
    status: shown,
    tint,
    text,
    line: outline,
    alternativeText,
    left: place.x,
    top: place.y,
    width,
    height,
  };
}

const NOWHERE = { left: 0, top: 0, width: 0, height: 0 };

function placed({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: CORNER.left + LABEL_WIDTH + GAP_BEHIND_LABEL + x, y: CORNER.top + y };
}

function statusText(
  { status, score }: ObjectiveResult,
  { settings, language, separators }: DrawingLook & { readonly settings: Evaluation['settings'] },
): string {
  const shown = score === undefined ? [] : [formatScore(score, settings, separators)];
  const word = statusWord(status, language, settings.statusWords);
  return [statusSymbol(status), ...shown, word].join(' ');
}
