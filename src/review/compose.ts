import { periodLabel } from '../look/period-label';
import { formatPeriod } from '../scorecard/periods/period-text';
import { unitTree } from '../scorecard/cascade/unit-tree';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Period } from '../scorecard/periods/period';
import { fill } from '../strings/fill';
import { SCHEMA_VERSION } from '../tables/schema';
import type { SheetBlock } from './book/place';
import type { BookProperties, ReviewBook } from './book/review-book';
import { asBuilt } from './collect/as-built';
import { actionsSheet } from './sheets/actions/actions-sheet';
import { cardSheets } from './sheets/cards/card-sheets';
import { cascadeSheet } from './sheets/cascade/cascade-sheet';
import type { ComposedSheet } from './sheets/composed-sheet';
import { dataSheet } from './sheets/data/data-sheet';
import { initiativesSheet } from './sheets/initiatives/initiatives-sheet';
import { kpiReviewSheet } from './sheets/kpi-review/kpi-review-sheet';
import { methodSheet } from './sheets/method/method-sheet';
import { offTrackSheet } from './sheets/off-track/off-track-sheet';
import { scorecardSheet } from './sheets/scorecard/scorecard-sheet';
import { REVIEW_KINDS } from './sheets/sheet-frame';
import { unitsSheet } from './sheets/units/units-sheet';
import { summarySheet } from './sheets/summary/summary-sheet';
import { strategyMapSheet } from './sheets/strategy-map/strategy-map-sheet';
import { workingsSheet } from './sheets/workings/workings-sheet';
import type { ReviewOptions } from './subject/review-options';
import { reviewSubject, type ReviewSubject } from './subject/review-subject';

const PRODUCT = 'BSC for Excel';

/**
 * The review of one period as a book of sheets with values and native formulas, each with the result it has now. The same
 * scorecard, period and options give the same book.
 *
 * @param options `unit` reviews one unit and those below it; without it the company
 */
export function compose(
  scorecard: Scorecard,
  period: Period,
  options: ReviewOptions = {},
): ReviewBook {
  const subject = reviewSubject(scorecard, period, options);
  const composed = composedSheets(subject);
  const names = new Map<string, SheetBlock>();
  for (const { names: own } of composed)
    for (const [name, block] of own ?? []) names.set(name, block);
  return {
    language: subject.language,
    sheets: composed.map(({ sheet }) => sheet),
    names,
    properties: propertiesOf(subject),
  };
}

/** All sheets in the order of their tabs. */
function composedSheets(subject: ReviewSubject): readonly ComposedSheet[] {
  const summary = summarySheet(subject);
  const cards = cardSheets(subject);
  const offTrack = offTrackSheet(subject);
  const actions = actionsSheet(subject);
  const kpiReview = kpiReviewSheet(subject);
  const filledIn = [summary, ...cards, offTrack, actions, kpiReview].map(({ sheet }) => sheet);
  return [
    summary,
    scorecardSheet(subject),
    ...cards,
    offTrack,
    actions,
    initiativesSheet(subject),
    unitsSheet(subject),
    strategyMapSheet(subject),
    cascadeSheet(subject),
    kpiReview,
    methodSheet(subject, asBuilt(subject, filledIn)),
    workingsSheet(subject),
    dataSheet(subject),
  ];
}

function propertiesOf(subject: ReviewSubject): BookProperties {
  const { company, unitName, period, language, words, scorecard } = subject;
  const texts = words.properties;
  const who = unitName === undefined ? company : `${company} · ${unitName}`;
  const kind = words.common[REVIEW_KINDS[period.grain]];
  const periodText = formatPeriod(period);
  return {
    title: fill(texts.title, { kind, period: periodLabel(period, language), who }),
    subject: texts.subject,
    author: PRODUCT,
    company,
    manager: unitTree(scorecard.units).unit?.head ?? '',
    keywords: fill(texts.keywords, { period: periodText }),
    category: texts.category,
    comment: texts.comment,
    custom: new Map([
      ['BSC_Period', periodText],
      ['BSC_Company', company],
      ['BSC_SchemaVersion', String(SCHEMA_VERSION)],
      ['BSC_GeneratedBy', PRODUCT],
    ]),
  };
}
