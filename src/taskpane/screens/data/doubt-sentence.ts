import { formatNumber, formatPercent } from '../../../look/format-number';
import { periodLabel } from '../../../look/period-label';
import type { Separators } from '../../../look/separators';
import type { Doubt } from '../../../scorecard/entry/doubt';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

interface Words {
  readonly texts: Dictionary['pane']['data'];
  readonly language: Language;
  readonly separators: Separators;
}

/** What is doubtful about a figure, in words. */
export function doubtSentence(doubt: Doubt, { texts, language, separators }: Words): string {
  const period = periodLabel(doubt.against, language);
  switch (doubt.kind) {
    case 'factor': {
      const factor = formatNumber(doubt.factor, { decimals: 1, separators });
      return fill(doubt.isMore ? texts.times : texts.fraction, { factor, period });
    }
    case 'sign':
      return fill(texts.sign, { period });
    case 'change': {
      const percent = formatPercent(Math.abs(doubt.by), { decimals: 0, separators });
      return fill(doubt.by > 0 ? texts.above : texts.below, { percent, period });
    }
  }
}
