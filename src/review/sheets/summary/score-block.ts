import { SCORE_FORMAT } from '../../../look/excel-formats';
import { periodLabel } from '../../../look/period-label';
import { scoreDecimals } from '../../../look/format-score';
import { statusInText } from '../../../look/status-in-text';
import { statusWord } from '../../../look/status-word';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import { sentenceFormula } from '../../book/sentence-formula';
import type { SheetDraft } from '../../book/sheet-draft';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { statusText } from '../../styling/status-text';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { addTitle } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const [LEFT, RIGHT] = BLOCKS.score;
/** The score, and beside it how it changed. */
const CHANGE_FROM = 7;
const CHANGE_FORMAT = '"↑ +"0.0;"↓ \u2212"0.0;"→ "0.0';

/** The overall score: what it is, what it was, its status, and the limits of the colours. */
export function addScore(
  draft: SheetDraft,
  subject: ReviewSubject,
  { title, first, last }: Band,
): void {
  const { words, settings, now, outline } = subject;
  addTitle(draft, title, BLOCKS.score, words.summary.overall);
  const { score } = now.overall;
  const decimals = score === undefined ? 1 : scoreDecimals(score, settings);
  draft.box(
    blockOf(first, LEFT, last - 2, CHANGE_FROM - 1),
    { formula: 'BSC_Score', result: score === undefined ? '' : score * 100 },
    {
      size: 40,
      bold: true,
      align: 'left',
      format: decimals > 1 ? `0.${'0'.repeat(decimals)}` : SCORE_FORMAT,
    },
  );
  addChange(draft, subject, first, last);
  const status = blockOf(last - 1, LEFT, last - 1, RIGHT);
  draft.box(
    status,
    {
      formula: scorecardReference(subject, outline.top, 'status'),
      result: statusText(now.overall.status, settings),
    },
    { size: 10.5, bold: true, align: 'center' },
  );
  draft.conditionalFormats.push(...statusFormats([status]));
  const small: CellStyle = { ...STYLES.note, vertical: 'middle', align: 'center', wrap: false };
  draft.box(blockOf(last, LEFT, last, RIGHT), limits(subject), small);
}

function addChange(draft: SheetDraft, subject: ReviewSubject, first: number, last: number): void {
  const { before, now, words, previous, language } = subject;
  const right: CellStyle = { align: 'right', colour: STYLES.muted.colour, size: 9 };
  const line = (from: number, to = from) => blockOf(from, CHANGE_FROM, to, RIGHT);
  if (before?.overall.score === undefined) {
    const text = isFirst(subject)
      ? words.summary.firstReview
      : fill(words.summary.noScoreBefore, { period: periodLabel(previous, language) });
    draft.box(line(first, first + 1), text, { ...right, size: 10, wrap: true });
    draft.paint(line(first + 2, last - 2), {});
    return;
  }
  const was = before.overall.score * 100;
  const change = now.overall.score === undefined ? '' : now.overall.score * 100 - was;
  const formula = 'IF(OR(BSC_Score="",BSC_ScorePrev=""),"",BSC_Score-BSC_ScorePrev)';
  const block = line(first, first + 1);
  draft.box(
    block,
    { formula, result: change },
    { size: 17, bold: true, align: 'right', format: CHANGE_FORMAT },
  );
  draft.conditionalFormats.push(...signFormats([block]));
  const period = periodLabel(previous, language);
  draft.box(line(first + 2), fill(words.summary.against, { period }), right);
  const look = { ...right, size: 11, format: SCORE_FORMAT };
  draft.box(line(first + 3), { formula: 'BSC_ScorePrev', result: was }, look);
}

/** True when no KPI has a figure before the reviewed period. */
function isFirst({ outline, seriesOf }: ReviewSubject): boolean {
  return outline.kpis.every(({ result: { kpi } }) => {
    const { slots, current } = seriesOf(kpi);
    const start = current[0]?.column ?? Number.MAX_VALUE;
    return !slots.some(
      ({ column, reading }) => column < start && reading.reading?.actual !== undefined,
    );
  });
}

/** From where green and amber begin, following the limits on Method. */
function limits({ words, settings, language }: ReviewSubject): CellContent {
  const { greenFrom, amberFrom, statusWords } = settings;
  const template = fill(words.summary.limits, {
    green: statusWord('Green', language, statusWords),
    amber: statusInText('Amber', language, statusWords),
  });
  const shown = (ratio: number): string => String(Math.round(ratio * 1e6) / 1e4);
  return {
    formula: sentenceFormula(template, {
      greenFrom: 'ROUND(BSC_GreenFrom*100,4)',
      amberFrom: 'ROUND(BSC_AmberFrom*100,4)',
    }),
    result: fill(template, { greenFrom: shown(greenFrom), amberFrom: shown(amberFrom) }),
  };
}
