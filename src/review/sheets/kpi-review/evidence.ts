import { frequencyOf } from '../../../scorecard/evaluation/evaluation-context';
import { fill } from '../../../strings/fill';
import type { KpiSuggestion } from '../../facts/kpi-suggestions';
import { cutText } from '../../styling/cut-text';
import type { ReviewSubject } from '../../subject/review-subject';

/** Of a KPI inside a sentence. */
const LONGEST_NAME = 60;

/** The sentence behind a suggestion, with its figures. */
export function evidenceOf(suggestion: KpiSuggestion, subject: ReviewSubject): string {
  const { kpiReview } = subject.words;
  const { row, record, reason, twin } = suggestion;
  const { due, read, onTrack: count, judged: all } = record;
  switch (reason) {
    case 'gaps':
      return fill(read === 0 ? kpiReview.noReadings : kpiReview.gaps, { read, due });
    case 'soft target':
      return fill(kpiReview.softTarget, { count, all });
    case 'long off track': {
      const isMonthly = subject.period.grain === 'Month';
      const words = isMonthly ? kpiReview.longOffTrackMonths : kpiReview.longOffTrackPeriods;
      return fill(words, { count: record.offTrackNow });
    }
    case 'too slow': {
      const frequency = kpiReview[frequencyOf(row.result.kpi, subject.settings)];
      return fill(kpiReview.tooSlow, { frequency });
    }
    case 'redundant': {
      const { id, name } = twin?.result.kpi ?? row.result.kpi;
      return fill(kpiReview.redundant, { id, name: cutText(name, LONGEST_NAME) });
    }
    case 'no judgement':
      return kpiReview.noJudgement;
    case 'new':
      return fill(kpiReview.young, { read });
    case 'sound':
      return soundSentence(suggestion, subject);
  }
}

function soundSentence({ row, record }: KpiSuggestion, { words }: ReviewSubject): string {
  const { kpiReview } = words;
  const { due, read, onTrack: count, judged: all } = record;
  const missing = due - read;
  const complete =
    missing === 0 ? kpiReview.complete : fill(kpiReview.nearlyComplete, { missing, due });
  const owner = row.result.kpi.owner === undefined ? kpiReview.noOwner : '';
  return fill(all === 0 ? kpiReview.soundUnjudged : kpiReview.sound, {
    complete,
    count,
    all,
    owner,
  });
}
