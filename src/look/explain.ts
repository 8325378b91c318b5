import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Settings } from '../scorecard/evaluation/settings';
import type { Period } from '../scorecard/periods/period';
import { ruleGap } from '../scorecard/rules/rule-gap';
import type { Language } from '../strings/dictionary';
import { explain as english } from '../strings/en/explain';
import { fill } from '../strings/fill';
import { explain as vietnamese } from '../strings/vi/explain';
import { judgementClause } from './explain/judgement-clause';
import { periodLabel } from './period-label';
import type { Separators } from './separators';
import { statusWord } from './status-word';

const WORDS = { en: english, vi: vietnamese };
const PERIODS_NAMED = 6;

/**
 * Why a KPI has its status, in one sentence: what the rule found, from which figures, and from where each colour
 * starts; and whether the score was floored or capped, the figures carried, the total incomplete, the status manual.
 * Separators are those of the language unless Excel's are given.
 */
export function explain(
  result: KpiResult,
  settings: Pick<Settings, 'statusWords'>,
  language: Language,
  separators?: Separators,
): string {
  const words = WORDS[language];
  const status = statusWord(result.status, language, settings.statusWords);
  const sentence = ruleClause(result, settings, language, separators);
  const missing = missingClause(result.missingPeriods, language);
  if (result.carried) {
    const period = periodLabel(result.period, language);
    return `${fill(words.carried, { status, period, sentence })}${missing}.`;
  }
  if (!result.override) return `${sentence}${missing}.`;
  const reason = inOneLine(result.override.reason ?? '') || words.noReason;
  return `${fill(words.override, { status, reason, sentence })}${missing}.`;
}

function ruleClause(
  result: KpiResult,
  { statusWords }: Pick<Settings, 'statusWords'>,
  language: Language,
  separators: Separators | undefined,
): string {
  const { kpi, rule, actual, target, achievement, score, scoreLimit } = result;
  const gap = ruleGap(rule, target);
  const judgement = { status: result.computedStatus, achievement, score, scoreLimit, gap };
  const period = periodLabel(result.period, language);
  return judgementClause(
    { actual, target, rule, judgement, measure: kpi, statusWords, separators, period },
    language,
  );
}

function missingClause(missing: readonly Period[], language: Language): string {
  if (missing.length === 0) return '';
  const words = WORDS[language];
  const labels = missing.slice(0, PERIODS_NAMED).map((period) => periodLabel(period, language));
  const named = labels.join(', ');
  const count = missing.length - labels.length;
  const periods = count > 0 ? fill(words.andMore, { periods: named, count }) : named;
  return `; ${fill(words.incomplete, { periods })}`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
