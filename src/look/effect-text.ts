import type { ActionEffect } from '../scorecard/evaluation/action-effect';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { StatusWords } from '../scorecard/model/setup';
import type { Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { figureDecimals } from './figure-decimals';
import { formatMeasure } from './format-measure';
import { periodLabel } from './period-label';
import type { Separators } from './separators';
import { statusWord } from './status-word';

interface EffectLook {
  readonly language: Language;
  readonly separators: Separators;
  readonly statusWords: StatusWords;
  /** The sentence, with `{before}` and `{after}`, and how each of them is said. */
  readonly words: { readonly effect: string; readonly effectPart: string };
}

/** What a done action has come to: 88.7% Red in Sep 2026, then 93.1% Amber in Oct 2026. */
export function effectText({ before, after }: ActionEffect, look: EffectLook): string {
  const { words } = look;
  return fill(words.effect, { before: partText(before, look), after: partText(after, look) });
}

function partText(result: KpiResult, look: EffectLook): string {
  const { kpi, actual = 0, target, rule, status, period } = result;
  const { language, separators, statusWords, words } = look;
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  return fill(words.effectPart, {
    actual: formatMeasure(actual, kpi, { decimals, separators }),
    status: statusWord(status, language, statusWords),
    period: periodLabel(period, language),
  });
}
