import { scorecardOfUnit } from '../../scorecard/cascade/scorecard-of-unit';
import { unitTree } from '../../scorecard/cascade/unit-tree';
import { evaluate } from '../../scorecard/evaluation/evaluate';
import type { Evaluation } from '../../scorecard/evaluation/evaluation';
import {
  evaluationContext,
  type EvaluationContext,
} from '../../scorecard/evaluation/evaluation-context';
import type { Settings } from '../../scorecard/evaluation/settings';
import { periodScores } from '../../scorecard/evaluation/period-scores';
import type { Kpi } from '../../scorecard/model/kpi';
import type { ReviewMeeting } from '../../scorecard/model/review-meeting';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { lastDayOf } from '../../scorecard/periods/period-days';
import { samePeriod, shift, type Period } from '../../scorecard/periods/period';
import type { Dictionary, Language } from '../../strings/dictionary';
import { textsIn } from '../../strings/texts';
import { cardPlan, type CardSheet } from './card-plan';
import { dataLayout, type DataLayout } from './data-layout';
import { dataWindow, type DataWindow } from './data-window';
import { seriesIn, type KpiSeries } from './kpi-series';
import { outlineOf, type Outline } from './outline';
import type { ReviewOptions } from './review-options';
import { sheetNames, type SheetNames } from './sheet-names';

/** Everything the sheets of a review are composed from, found once. */
export interface ReviewSubject {
  /** The scorecard of the reviewed unit, and the whole one. */
  readonly scorecard: Scorecard;
  readonly whole: Scorecard;
  readonly period: Period;
  readonly previous: Period;
  readonly context: EvaluationContext;
  readonly settings: Settings;
  readonly language: Language;
  readonly texts: Dictionary;
  readonly words: Dictionary['review'];
  readonly company: string;
  /** Name of the reviewed unit, when it is not the company. */
  readonly unitName?: string;
  readonly now: Evaluation;
  /** The scores of the period before; absent in the first review. */
  readonly before?: Evaluation;
  readonly outline: Outline;
  readonly window: DataWindow;
  readonly seriesOf: (kpi: Kpi) => KpiSeries;
  readonly data: DataLayout;
  readonly cards: readonly CardSheet[];
  readonly sheets: SheetNames;
  /** The review's row in the Reviews table. */
  readonly meeting?: ReviewMeeting;
  /** The day on which what is overdue is judged: the meeting, by Reviews or Setup, else the end of the period. */
  readonly asOf: CalendarDate;
  readonly isDraft: boolean;
}

/** Evaluates a scorecard, or one unit of it, for a review. */
export function reviewSubject(
  whole: Scorecard,
  period: Period,
  { unit, sheetPrefix, isDraft = false }: ReviewOptions = {},
): ReviewSubject {
  const scorecard = unit === undefined ? whole : scorecardOfUnit(whole, unit);
  const context = evaluationContext(scorecard);
  const { settings } = context;
  const texts = textsIn(settings.language);
  const before = periodScores(shift(period, -1), context);
  const now = evaluate(scorecard, period, context, before);
  const outline = outlineOf(now);
  const window = dataWindow(period, context);
  const seriesOf = remembered(seriesIn(window, period, context));
  const cards = cardPlan(outline, settings);
  const cardNames = cards.map(({ perspective }) => perspective ?? texts.review.sheets.cards);
  const meeting = meetingOf(scorecard, period);
  return {
    scorecard,
    whole,
    period,
    previous: shift(period, -1),
    context,
    settings,
    language: settings.language,
    texts,
    words: texts.review,
    company: whole.setup.company ?? texts.review.sheets.company,
    unitName: scorecard === whole ? undefined : unit?.name,
    now,
    before: before.overall.score === undefined ? undefined : before,
    outline,
    window,
    seriesOf,
    data: dataLayout(outline.kpis, window, seriesOf),
    cards,
    sheets: sheetNames(cardNames, texts.review.sheets, sheetPrefix),
    meeting,
    isDraft,
    asOf: meeting?.meeting ?? meetingInSetup(whole, period) ?? lastDayOf(period, settings.calendar),
  };
}

/** The review of this period and of the unit at the top. */
function meetingOf(scorecard: Scorecard, period: Period): ReviewMeeting | undefined {
  const top = unitTree(scorecard.units).unit?.id;
  return scorecard.reviews.find(
    (review) => samePeriod(review.period, period) && (review.unit ?? top) === top,
  );
}

/** The meeting that Setup announces for the current period. */
function meetingInSetup({ setup }: Scorecard, period: Period): CalendarDate | undefined {
  const { currentPeriod, meetingDate } = setup;
  const isCurrent = currentPeriod !== undefined && samePeriod(currentPeriod, period);
  return isCurrent ? meetingDate : undefined;
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
