import { dateText } from '../../look/date-text';
import { ACTION_STATUSES } from '../../scorecard/model/action';
import { ROOT_CAUSES } from '../../scorecard/model/analysis';
import { KPI_REVIEW_DECISIONS } from '../../scorecard/model/kpi-review';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Dictionary, Language } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import { textsIn } from '../../strings/texts';
import { cellReference, onSheet } from '../book/reference';
import { cutText } from '../styling/cut-text';
import type { AnswerPlace, AnswerTarget, CollectedAnswer, FieldAnswer } from './collected';

/** An answer as people read it. */
export interface AnswerTexts {
  readonly title: string;
  /** What the tables say now; absent for what is new. */
  readonly now?: string;
  readonly said: readonly string[];
}

/** The longest name of a KPI, action or decision in a title. */
const LONGEST_NAME = 60;

export function answerTexts(
  answer: CollectedAnswer,
  scorecard: Scorecard,
  language: Language,
): AnswerTexts {
  const words = textsIn(language).collect;
  if (answer.kind === 'field') {
    const { field, target, now, said } = answer;
    const value = (text: string): string => valueText(answer, text, language);
    return {
      title: fill(words.about, {
        name: nameOf(target, scorecard, words),
        field: words.fields[field],
      }),
      now: now === undefined ? words.blank : value(now),
      said: said.map((each) => value(each.value)),
    };
  }
  if (answer.kind === 'new decision') {
    const { askedFor, decision, owner, due } = answer.decision;
    return {
      title: words.newDecision,
      said: [listed([askedFor, decision, owner, day(due, language)], words)],
    };
  }
  const { action, kpi, owner, due } = answer.action;
  const { rival } = answer;
  const said = [listed([action, owner, day(due, language)], words)];
  const name = kpi === undefined ? undefined : kpiName(kpi, scorecard);
  const title = name === undefined ? words.newActionPlain : fill(words.newAction, { name });
  if (rival === undefined) return { title, said };
  return { title, said, now: listed([rival.action, rival.owner, day(rival.due, language)], words) };
}

/** The cell in which something stands, as Excel writes it: 'Off-track'!K9. */
export function placeText({ sheet, row, column }: AnswerPlace): string {
  return onSheet(sheet, cellReference({ row, column }));
}

function day(due: string | undefined, language: Language): string | undefined {
  return due && fill(textsIn(language).collect.byDay, { day: dateText(due, language) });
}

function listed(parts: readonly (string | undefined)[], words: Dictionary['collect']): string {
  return (
    parts
      .filter((part) => part !== undefined && part !== '')
      .reduce((first = '', second = '') =>
        first === '' ? second : fill(words.joined, { first, second }),
      ) ?? ''
  );
}

function nameOf(target: AnswerTarget, scorecard: Scorecard, words: Dictionary['collect']): string {
  switch (target.table) {
    case 'Analysis':
    case 'KPI review':
      return kpiName(target.kpi, scorecard);
    case 'Decisions':
      return fill(words.decisionNamed, { name: cutText(target.askedFor, LONGEST_NAME) });
    case 'Actions': {
      const action = scorecard.actions.find(({ id }) => id === target.id)?.action ?? '';
      return `${target.id} ${cutText(action, LONGEST_NAME)}`.trim();
    }
  }
}

function kpiName(id: string, { kpis }: Scorecard): string {
  const name = kpis.find((kpi) => kpi.id === id)?.name ?? '';
  return `${id} ${cutText(name, LONGEST_NAME)}`.trim();
}

/** Days and choices in the words of the reader. */
function valueText({ field, target }: FieldAnswer, value: string, language: Language): string {
  const { review } = textsIn(language);
  if (field === 'due' || field === 'doneOn') return dateText(value, language);
  const cause = ROOT_CAUSES.find((each) => field === 'rootCause' && each === value);
  if (cause) return review.offTrack.causes[cause];
  const status = ACTION_STATUSES.find((each) => field === 'status' && each === value);
  if (status) return review.actions.statuses[status];
  const isKpiReview = target.table === 'KPI review' && field === 'decision';
  const decision = KPI_REVIEW_DECISIONS.find((each) => isKpiReview && each === value);
  return decision ? review.kpiReview[decision] : value;
}
