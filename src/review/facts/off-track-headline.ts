import { formatNumber } from '../../look/format-number';
import { periodLabel } from '../../look/period-label';
import { separatorsOf } from '../../look/separators';
import { fill } from '../../strings/fill';
import type { ReviewSubject } from '../subject/review-subject';
import { anyJudged, offTrackKpis, watchedKpis } from './off-track-kpis';
import { scoreSource } from './score-source';

/** What is off track, in a sentence, and what the list is about. */
export function offTrackHeadline(subject: ReviewSubject): {
  readonly message: string;
  readonly who: string;
} {
  const { words, company, unitName, period, language } = subject;
  const { who, whoByScore } = words.offTrack;
  return {
    message: message(subject),
    who: fill(scoreSource(subject) === 'KPIs' ? who : whoByScore, {
      who: unitName ?? company,
      period: periodLabel(period, language),
      input: words.common.inputHint,
    }),
  };
}

function message(subject: ReviewSubject): string {
  const words = subject.words.offTrack;
  const red = offTrackKpis(subject);
  const count = red.length;
  if (count === 0) return messageWithout(subject);
  const lost = red.flatMap((each) => (each.lost === undefined ? [] : [each.lost]));
  if (lost.length === 0) {
    return count === 1
      ? words.oneMessageWithoutPoints
      : fill(words.messageWithoutPoints, { count });
  }
  const sum = lost.reduce((total, points) => total + points, 0);
  const separators = separatorsOf(subject.language);
  const points = formatNumber(sum, { decimals: 1, separators });
  return fill(count === 1 ? words.oneMessage : words.message, { count, points });
}

function messageWithout(subject: ReviewSubject): string {
  const { outline, now, sheets, period, language } = subject;
  const words = subject.words.offTrack;
  if (outline.kpis.length === 0 && now.kpis.length > 0) {
    return fill(words.messageNoKpis, { sheet: sheets.labelOf(sheets.fixed.units) });
  }
  if (!anyJudged(subject)) {
    return fill(words.messageNotJudged, { period: periodLabel(period, language) });
  }
  const count = watchedKpis(subject).length;
  if (count === 0) return words.messageNone;
  return count === 1 ? words.oneMessageWatch : fill(words.messageWatch, { count });
}
