import { idAndName } from '../../../look/id-and-name';
import { periodLabel } from '../../../look/period-label';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { cutText } from '../../styling/cut-text';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';

const MOST_NAMED = 5;
const LONGEST_NAME = 60;
const MOST_PERIODS = 4;

/** What is not there: missing and carried readings by name, what is not scored by number. */
export function gapsIn(kpis: readonly KpiRow[], subject: ReviewSubject): string {
  const { method } = subject.words;
  if (kpis.length === 0) return '';
  const gaps = kpis.flatMap(({ result }) => gapOf(result, subject) ?? []);
  const notScored = kpis.filter(({ result }) => result.computedStatus === 'Not scored').length;
  const more = gaps.length - MOST_NAMED;
  const texts = [
    ...gaps.slice(0, MOST_NAMED),
    ...(more > 0 ? [fill(method.more, { count: more })] : []),
    ...(notScored === 1 ? [method.oneNotScored] : []),
    ...(notScored > 1 ? [fill(method.manyNotScored, { count: notScored })] : []),
  ];
  return texts.length === 0 ? method.complete : texts.join('; ');
}

function gapOf(result: KpiResult, { words, language }: ReviewSubject): string | undefined {
  const { method } = words;
  const { kpi: definition, period, actual, carried, computedStatus, missingPeriods } = result;
  const kpi = cutText(idAndName(definition), LONGEST_NAME);
  const label = periodLabel(period, language);
  if (carried) return fill(method.carried, { kpi, period: label });
  if (actual === undefined) {
    const sentence = computedStatus === 'Not due' ? method.notDueYet : method.noReading;
    return fill(sentence, { kpi, period: label });
  }
  if (missingPeriods.length === 0) return undefined;
  const named = missingPeriods.slice(0, MOST_PERIODS).map((each) => periodLabel(each, language));
  const periods = [...named, ...(missingPeriods.length > MOST_PERIODS ? ['…'] : [])].join(', ');
  return fill(method.parts, { kpi, periods });
}
