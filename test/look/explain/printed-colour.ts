import type { Colour } from '../../../src/scorecard/model/status';
import type { Language } from '../../../src/strings/dictionary';

/** The numbers of a sentence in their order, as a reader takes them. */
export function numbersIn(text: string, language: Language): number[] {
  const swapped = language === 'vi' ? swapSeparators(text) : text;
  const found = swapped.match(/\u2212?\d[\d,]*(?:\.\d+)?/g) ?? [];
  return found.map((number) => Number(number.replace(/,/g, '').replace('\u2212', '-')));
}

/**
 * The colour that a reader gets who compares the first number of an English sentence with the thresholds at its end,
 * knowing nothing else. The slack is that of the rule, for binary fractions.
 */
export function printedColour(sentence: string): Colour {
  const [finding = '', rule = ''] = splitAtRule(sentence);
  const [greenRule = '', amberRule = greenRule] = rule.split(', ');
  if (reaches(finding, greenRule)) return 'Green';
  if (/else red/.test(rule)) return 'Red';
  return reaches(finding, amberRule) ? 'Amber' : 'Red';
}

function splitAtRule(sentence: string): string[] {
  const at = sentence.lastIndexOf('; green ');
  return [sentence.slice(0, at), sentence.slice(at + 2).replace(/; score .*$/, '')];
}

function reaches(finding: string, rule: string): boolean {
  const limit = numbersIn(rule, 'en')[0] ?? 0;
  const said = saidIn(finding);
  const slack = 1e-9 * Math.max(Math.abs(limit), Math.abs(said), 100);
  if (/worse|off|outside/.test(rule)) return said <= limit + slack;
  if (/on target|inside the range/.test(rule)) return said <= slack;
  if (/better than target/.test(rule)) return said <= -limit + slack;
  return /up to/.test(rule) ? said <= limit + slack : said >= limit - slack;
}

/** What the sentence says: a share, a value, or a distance, which is negative when better than the target. */
function saidIn(finding: string): number {
  if (/^\w+: yes/.test(finding)) return 100;
  if (/^\w+: no /.test(finding)) return 0;
  if (/^\w+: (on target|inside)/.test(finding)) return 0;
  const first = numbersIn(finding, 'en')[0] ?? NaN;
  return /better than target/.test(finding) ? -first : first;
}

function swapSeparators(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === ',' ? '.' : ','));
}
