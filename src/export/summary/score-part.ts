import { formatScore, formatScoreChange } from '../../look/format-score';
import { PALETTES } from '../../look/palette';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import { statusSymbol } from '../../look/status-symbol';
import { statusWord } from '../../look/status-word';
import type { Evaluation } from '../../scorecard/evaluation/evaluation';
import type { Status } from '../../scorecard/model/status';
import { fill } from '../../strings/fill';
import type { PictureLook } from '../picture-look';
import { element } from '../svg/element';
import { textBlock } from '../svg/text-block';

const COUNTED: readonly Status[] = ['Green', 'Amber', 'Red', 'No data', 'Not due', 'Not scored'];
const PAD = 20;
const COUNT_SIZE = 17;

/** Where a part of the summary stands. */
export interface PartPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The overall score with its status and change, and how many KPIs have which status. */
export function scorePart(
  { overall, kpis, settings }: Evaluation,
  { x, y, width, height }: PartPlace,
  { words, language, separators }: PictureLook,
): string[] {
  const { status, score, change } = overall;
  const { tint, text, outline } = PALETTES.light.status[status];
  const wordOf = (each: Status): string => statusWord(each, language, settings.statusWords);
  const shown = score === undefined ? words.noScore : formatScore(score, settings, separators);
  const counts = COUNTED.map((each) => ({
    status: each,
    count: kpis.filter((kpi) => kpi.status === each).length,
  })).filter(({ count }) => count > 0);
  return [
    element('rect', { x, y, width, height, rx: 10, fill: tint, stroke: outline }),
    textBlock([words.overall], { x: x + PAD, y: y + 34, size: 17, colour: SHEET_COLOURS.ink }),
    textBlock([shown], {
      ...{ x: x + PAD, y: y + 100, size: score === undefined ? 30 : 64, bold: true, colour: text },
    }),
    textBlock([`${statusSymbol(status)} ${wordOf(status)}`], {
      ...{ x: x + width - PAD, y: y + 76, size: 22, bold: true, colour: text, anchor: 'end' },
    }),
    ...(change === undefined
      ? []
      : [
          textBlock([fill(words.change, { change: formatScoreChange(change, separators) })], {
            ...{ x: x + width - PAD, y: y + 102, size: 14, anchor: 'end' },
            colour: SHEET_COLOURS.muted,
          }),
        ]),
    ...counts.map(({ status: each, count }, index) =>
      textBlock([fill(words.count, { symbol: statusSymbol(each), count, word: wordOf(each) })], {
        x: x + PAD + (index % 2) * ((width - 2 * PAD) / 2),
        y: y + 140 + Math.floor(index / 2) * COUNT_SIZE * 1.6,
        ...{ size: COUNT_SIZE, colour: PALETTES.light.status[each].text },
      }),
    ),
  ];
}
