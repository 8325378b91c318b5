import { periodLabel } from '../look/period-label';
import { SHEET_COLOURS } from '../look/sheet-colours';
import type { Evaluation } from '../scorecard/evaluation/evaluation';
import { fill } from '../strings/fill';
import type { PictureLook } from './picture-look';
import { offTrackPart } from './summary/off-track-part';
import { perspectivePart } from './summary/perspective-part';
import { scorePart } from './summary/score-part';
import { picture } from './svg/picture';
import { textBlock } from './svg/text-block';
import { fitted } from './svg/wrap-text';

/** A slide of 16 by 9. */
const SIZE = { width: 1280, height: 720 };
const EDGE = 32;
const LEFT = { x: EDGE, width: 430 };
const RIGHT = { x: EDGE + LEFT.width + 46, width: SIZE.width - LEFT.width - 2 * EDGE - 46 };

/** The summary of a period as a picture for a slide: the score, the perspectives, and what is off track. */
export function summarySvg(evaluation: Evaluation, look: PictureLook): string {
  const title = fill(look.words.summaryTitle, { unit: look.unit });
  const subtitle = periodLabel(evaluation.period, look.language);
  const head = { x: EDGE, colour: SHEET_COLOURS.navy };
  return picture({ ...SIZE, title: `${title}, ${subtitle}` }, [
    textBlock([fitted(title, 28, SIZE.width - 2 * EDGE)], { ...head, y: 48, size: 28, bold: true }),
    textBlock([subtitle], { ...head, y: 76, size: 17, colour: SHEET_COLOURS.muted }),
    ...scorePart(evaluation, { ...LEFT, y: 100, height: 220 }, look),
    ...perspectivePart(evaluation, { ...LEFT, y: 350, height: 340 }, look),
    ...offTrackPart(evaluation, { ...RIGHT, y: 112, height: 580 }, look),
  ]);
}
