import { formatScore } from '../../look/format-score';
import { PALETTES } from '../../look/palette';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import { statusSymbol } from '../../look/status-symbol';
import { statusWord } from '../../look/status-word';
import type { Evaluation, PerspectiveResult } from '../../scorecard/evaluation/evaluation';
import { fill } from '../../strings/fill';
import type { PictureLook } from '../picture-look';
import { element } from '../svg/element';
import { textBlock } from '../svg/text-block';
import { fitted } from '../svg/wrap-text';
import type { PartPlace } from './score-part';

const HEAD = 30;
const TALLEST = 62;
/** More than these leave no room for their names. */
const MOST = 9;
/** A bar is full at this score, so that what is above its target shows. */
const FULL = 1.2;

/** The perspectives with their scores, as bars. */
export function perspectivePart(
  { overall: { perspectives }, settings }: Evaluation,
  { x, y, width, height }: PartPlace,
  look: PictureLook,
): string[] {
  const shown = perspectives.slice(0, MOST);
  const more = perspectives.length - shown.length;
  const row = Math.min(TALLEST, (height - HEAD) / Math.max(1, shown.length + Math.min(1, more)));
  const end = y + HEAD + shown.length * row;
  return [
    textBlock([look.words.perspectives], {
      ...{ x, y: y + 12, size: 17, bold: true, colour: SHEET_COLOURS.navy },
    }),
    ...shown.flatMap((result, index) =>
      perspectiveRow(result, { x, y: y + HEAD + index * row, width, height: row }, settings, look),
    ),
    ...(more > 0
      ? [
          textBlock([fill(look.words.more, { count: more })], {
            ...{ x, y: end + 18, size: 14, colour: SHEET_COLOURS.muted },
          }),
        ]
      : []),
  ];
}

function perspectiveRow(
  { perspective, score, status }: PerspectiveResult,
  { x, y, width, height }: PartPlace,
  settings: Evaluation['settings'],
  { language, separators, words }: PictureLook,
): string[] {
  const colours = PALETTES.light.status[status];
  const shown = score === undefined ? words.noScore : formatScore(score, settings, separators);
  const word = statusWord(status, language, settings.statusWords);
  const told = `${statusSymbol(status)} ${score === undefined ? word : `${shown} ${word}`}`;
  const bar = { x, y: y + height - 20, height: 10, rx: 3 };
  const filled = Math.max(0, Math.min(1, (score ?? 0) / FULL)) * width;
  return [
    textBlock([fitted(perspective.name, 15, width - 170)], {
      ...{ x, y: y + height - 27, size: 15, colour: SHEET_COLOURS.ink },
    }),
    textBlock([told], {
      ...{ x: x + width, y: y + height - 27, size: 15, bold: true, anchor: 'end' },
      colour: colours.text,
    }),
    element('rect', { ...bar, width, fill: SHEET_COLOURS.hair }),
    element('rect', { ...bar, width: filled, fill: colours.fill }),
  ];
}
