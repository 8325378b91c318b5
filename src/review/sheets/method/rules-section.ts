import { statusInText } from '../../../look/status-in-text';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { METHOD_COLUMNS, RULE_WIDTH } from './columns';
import { addSectionHeading } from './section';

const { label, first, meaning } = METHOD_COLUMNS;
const ROW = 17;

/** How the figures are made, in words, with what Setup has chosen; returns the row below. */
export function addRules(draft: SheetDraft, subject: ReviewSubject, top: number): number {
  let row = addSectionHeading(draft, top, subject.words.method.rules);
  for (const [title, sentence] of rulesOf(subject)) {
    const style = { borders: { bottom: LINES.hair } };
    draft.put(row, label, title, { ...STYLES.body, ...style, bold: true });
    const block = blockOf(row, first, row, meaning);
    draft.box(block, sentence, { ...STYLES.body, ...style, wrap: true });
    draft.height(row, textHeight([{ text: sentence, width: RULE_WIDTH - 2 }], ROW));
    row += 1;
  }
  return row;
}

function rulesOf(subject: ReviewSubject): readonly (readonly [string, string])[] {
  const { words, settings, language } = subject;
  const { method } = words;
  const word = (status: 'Green' | 'Amber' | 'Red'): string =>
    statusInText(status, language, settings.statusWords);
  const colours = { green: word('Green'), amber: word('Amber'), red: word('Red') };
  const rules: readonly (readonly [string, string])[] = [
    [method.achievement, method.achievementRule],
    [method.status, method.statusRule],
    [method.score, method.scoreRule],
    [method.rollUp, rollUpRule(subject)],
    ...(settings.rollUp === 'Worst' ? [] : ([[method.points, method.pointsRule]] as const)),
    [method.variance, method.varianceRule],
    [method.trend, trendRule(subject)],
    [method.yearToDate, method.yearToDateRule],
    [method.fullYear, method.fullYearRule],
    [method.fixed, method.fixedRule],
  ];
  return rules.map(([title, sentence]) => [title, fill(sentence, colours)] as const);
}

function rollUpRule({ words: { method }, settings, scorecard }: ReviewSubject): string {
  const ofUnits = settings.unitRollUp === 'Children' ? method.childUnitsRule : method.ownUnitsRule;
  return [
    settings.rollUp === 'Worst' ? method.worstRule : method.weightedRule,
    settings.missingData === 'Zero' ? method.zeroRule : method.excludeRule,
    method.criticalRule,
    ...(scorecard.units.length > 1 ? [ofUnits] : []),
  ].join(' ');
}

function trendRule(subject: ReviewSubject): string {
  const { method } = subject.words;
  const { trendAgainst } = subject.settings;
  const bases = {
    previous: method.againstPrevious,
    'same period last year': method.againstYearBefore,
    mean: method.againstMean,
  };
  const count = trendAgainst.kind === 'mean' ? trendAgainst.of : undefined;
  const basis = fill(bases[trendAgainst.kind], { count });
  return fill(method.trendRule, { basis, flat: flatRule(subject) });
}

/** The setting says how much; whoever changes it must not read another figure here. */
function flatRule({ words: { method }, settings }: ReviewSubject): string {
  return settings.flatTrendWithin === undefined ? method.flatUsually : method.flatAsSet;
}
