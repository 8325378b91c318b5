import type { StatusWords } from '../../scorecard/model/setup';
import type { Judgement } from '../../scorecard/rules/judgement';
import type { KpiRule } from '../../scorecard/rules/kpi-rule';
import type { Language } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import { figureDecimals } from '../figure-decimals';
import { formatNumber } from '../format-number';
import type { Measure } from '../measure';
import { separatorsOf, type Separators } from '../separators';
import { statusWord } from '../status-word';
import { boundsText } from './bounds';
import { findingText } from './finding';
import { gapText } from './gap';
import { figureText, wordsOf, type Telling } from './telling';

/** A judgement with everything that led to it. */
export interface JudgementToExplain {
  readonly actual?: number;
  readonly target?: number;
  readonly rule: KpiRule;
  readonly judgement: Judgement;
  /** The KPI's unit and decimals; without them the figures decide. */
  readonly measure?: Measure;
  readonly statusWords?: StatusWords;
  /** Of the language when absent. */
  readonly separators?: Separators;
  /** The period without an actual, as text. */
  readonly period?: string;
}

/** The sentence without its full stop, to stand alone or inside a longer one. */
export function judgementClause(input: JudgementToExplain, language: Language): string {
  const { judgement } = input;
  const telling = tellingOf(input, language);
  const words = wordsOf(telling);
  const status = statusWord(judgement.status, language, input.statusWords);
  const { actual, target, rule } = input;
  if (judgement.status === 'No data') {
    return fill(words.unjudged, { status, finding: noDataText(input, telling) });
  }
  if (judgement.status === 'Not due') {
    return fill(words.unjudged, { status, finding: words.nothingDue });
  }
  if (judgement.status === 'Not scored' || actual === undefined) {
    const gap = gapText(judgement.gap, rule, target, telling);
    return fill(words.unjudged, { status, finding: withActual(gap, actual, telling) });
  }
  const { achievement } = judgement;
  const sentence = fill(words.judged, {
    status,
    finding: findingText({ actual, target, rule, achievement }, telling),
    rule: boundsText(rule, telling),
  });
  return sentence + limitClause(judgement, telling);
}

function tellingOf(input: JudgementToExplain, language: Language): Telling {
  const { actual, target, rule, measure = {} } = input;
  return {
    language,
    measure,
    separators: input.separators ?? separatorsOf(language),
    statusWords: input.statusWords,
    decimals: figureDecimals({ actual, target, rule, measure }),
  };
}

function noDataText({ period, target }: JudgementToExplain, telling: Telling): string {
  const words = wordsOf(telling);
  const finding = period === undefined ? words.noActual : fill(words.noActualIn, { period });
  if (target === undefined) return finding;
  return fill(words.noActualButTarget, { finding, target: figureText(target, telling) });
}

function withActual(finding: string, actual: number | undefined, telling: Telling): string {
  if (actual === undefined) return finding;
  return fill(wordsOf(telling).actualIs, { finding, actual: figureText(actual, telling) });
}

function limitClause({ score, scoreLimit }: Judgement, telling: Telling): string {
  if (scoreLimit === undefined || score === undefined) return '';
  const { separators } = telling;
  const limit = formatNumber(score, { decimals: 1, separators, shift: 2 });
  return `; ${fill(wordsOf(telling)[scoreLimit], { score: limit })}`;
}
