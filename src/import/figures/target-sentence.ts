import type { Direction } from '../../scorecard/model/direction';
import type { Separators } from '../../look/separators';
import { plainWords } from '../../library/plain-words';
import { readFigureText } from './figure-text';

/** A target in words: "at least 3", "< 10 %", "+10 % vs last year", "between 2 and 4". */
export interface TargetSentence {
  /** The target; absent where it is relative to another figure, or a range. */
  readonly target?: number;
  readonly low?: number;
  readonly high?: number;
  readonly direction?: Direction;
  /** The target is this change of last year's figure: +10 % is 0.1. */
  readonly change?: number;
  readonly isPercent?: boolean;
}

type Way = 'higher' | 'lower' | 'target';

const LONGEST = 80;

/** In plain words; the longer ones come first. */
const WAYS: readonly (readonly [Way, RegExp])[] = [
  [
    'higher',
    /(?:>=|=>|≥|>|＞|⩾|not (?:less|lower|fewer) than|no less than|at least|more than|greater than|over|above|min(?:imum|\.)?(?: of)?|from|or (?:more|higher|above)|and (?:more|above)|toi thieu|it nhat|khong duoi|tren|tu|lon hon|khong thap hon|tro len|au moins|plus de|superieur a|supérieur|au minimum|minimo|al menos|por lo menos|mas de|mayor (?:que|a|o igual a)|no menos de|superior a|ao menos|pelo menos|mais de|acima de|maior que|no minimo|mindestens|uber|mehr als|nicht unter|großer als|grosser als|wenigstens|ab|至少|不低于|不少于|大于|高于|超过|以上|minimal|paling sedikit|lebih dari|di atas|sekurangnya|tidak kurang dari)/,
  ],
  [
    'lower',
    /(?:<=|=<|≤|<|＜|⩽|not more than|no more than|at most|less than|lower than|fewer than|below|under|up to|max(?:imum|\.)?(?: of)?|or (?:less|lower|below|fewer)|within|toi da|khong qua|khong vuot qua|duoi|nho hon|it hon|tro xuong|au plus|moins de|inferieur a|maximum|maximo|como maximo|menos de|menor (?:que|a|o igual a)|no mas de|inferior a|no maximo|ate|abaixo de|menos que|hochstens|maximal|unter|weniger als|nicht uber|nicht mehr als|bis(?: zu)?|不超过|不高于|至多|最多|小于|低于|以下|以内|maksimal|paling banyak|kurang dari|di bawah|tidak lebih dari)/,
  ],
];
const WAYS_IN_TEXT: typeof WAYS = WAYS.map(([way, { source }]) => [
  way,
  new RegExp(`(?<![\\p{L}])${source}(?![a-z])`, 'u'),
]);
const FIGURE = /[+\-−–]?\s*[\d][\d.,' ]*\s*(?:%|pct|k\b|m\b|tr\b|trieu|ty\b|万|亿)?/;
const BETWEEN =
  /(?<low>[\d][\d.,']*)\s*(?<unit>%?)\s*(?:[-–—~]|to|and|den|toi|a|et|y|e|bis|und|至|到|s\/d|sampai|hingga)\s*(?<high>[\d][\d.,']*)\s*(?<last>%?)/;
/** Nothing but a range: "from 3 to 5 days". */
const FROM_TO = new RegExp(
  `^(?:from|between|tu|trong khoang|de|entre|von|zwischen|dari|antara|从)?\\s*${BETWEEN.source}[^\\d]{0,15}$`,
);
/** "min 100 / max 120". */
const PARTS = /\s*(?:[/;|]|, |(?<![a-z])(?:and|va|et|y|e|und|dan)(?![a-z]))\s*/;
const CHANGE =
  /(?<sign>[+\-−–]|tang|giam|increase|decrease|reduce|grow|augmenter|reduire|aumentar|reducir|reduzir|steigern|senken|增长|下降|降低|提高|提升|naik|turun|increase by|up|down)\s*(?:by |of |de |um |em |en |them )?\s*(?<figure>\d[\d.,]*)\s*%/;
const AGAINST =
  /(?:vs|versus|on|over|than|compared|against|year|prior|previous|ly|py|so voi|cung ky|nam truoc|par rapport|n-1|annee|anterior|respecto|frente|vorjahr|gegenuber|同比|去年|上年|较|dibanding|tahun lalu|yoy|last|baseline)/;
const FALLS =
  /^(?:[-−–]|giam|decrease|reduce|reduire|reducir|reduzir|senken|下降|降低|turun|down)$/;

/**
 * A target written as a sentence; undefined for a text that is none. A plain number is no sentence.
 *
 * @example readTargetSentence('at least 3', POINT) // { target: 3, direction: 'higher' }
 */
export function readTargetSentence(
  text: string,
  separators: Separators,
): TargetSentence | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const plain = plainWords(text).replace(/\s+/g, ' ').trim();
  return (
    change(plain, separators) ??
    (FROM_TO.test(plain) ? between(plain, separators) : bothSides(plain, separators)) ??
    oneSided(plain, separators) ??
    between(plain, separators)
  );
}

function change(plain: string, separators: Separators): TargetSentence | undefined {
  const match = CHANGE.exec(plain);
  if (match?.groups === undefined) return undefined;
  const { sign = '', figure = '' } = match.groups;
  const rest = plain.replace(match[0], '');
  const isPlainSign = /^[+\-−–]$/.test(sign);
  if (isPlainSign && sign !== '+' && !AGAINST.test(rest)) return undefined;
  const value = readFigureText(`${figure}%`, separators)?.value;
  if (value === undefined) return undefined;
  const falls = FALLS.test(sign);
  return { change: falls ? -value : value, direction: falls ? 'lower' : 'higher', isPercent: true };
}

/** A least and a most, each in its own words. */
function bothSides(plain: string, separators: Separators): TargetSentence | undefined {
  const parts = plain.split(PARTS);
  const sides = parts.map((part) => oneSided(part, separators));
  const low = sides.find((side) => side?.direction === 'higher');
  const high = sides.find((side) => side?.direction === 'lower');
  if (parts.length !== 2 || low?.target === undefined || high?.target === undefined)
    return undefined;
  if (low.target >= high.target || low.isPercent !== high.isPercent) return undefined;
  const range = { low: low.target, high: high.target, direction: 'range' as const };
  return low.isPercent ? { ...range, isPercent: true } : range;
}

function oneSided(plain: string, separators: Separators): TargetSentence | undefined {
  const found = wayIn(plain);
  if (found === undefined) return undefined;
  const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found.length)}`.trim();
  const out = /(\d[\d.,]*)\s*\/\s*(\d+)/.exec(rest);
  const figure = out?.[1] ?? FIGURE.exec(rest)?.[0];
  if (figure === undefined || rest.replace(figure, '').length > 40) return undefined;
  const read = readFigureText(figure.trim(), separators);
  if (read === undefined) return undefined;
  const isPercent = read.isPercent || /%/.test(rest);
  const value = isPercent && !read.isPercent ? read.value / 100 : read.value;
  return { target: value, direction: found.way, ...(isPercent ? { isPercent } : {}) };
}

interface WayFound {
  readonly way: Way;
  readonly index: number;
  readonly length: number;
}

/** By texts with 0 for every digit: a sheet says the same words over and over again. */
const ways = new Map<string, WayFound | undefined>();
const MOST_REMEMBERED = 10_000;

/** The first way that is written counts: "not less than" holds "less than". */
function wayIn(plain: string): WayFound | undefined {
  const words = plain.replace(/\d/g, '0');
  if (ways.has(words)) return ways.get(words);
  if (ways.size > MOST_REMEMBERED) ways.clear();
  const [found] = WAYS_IN_TEXT.flatMap(([way, expression]): WayFound[] => {
    const match = expression.exec(words);
    return match === null ? [] : [{ way, index: match.index, length: match[0].length }];
  }).sort((a, b) => a.index - b.index || b.length - a.length);
  ways.set(words, found);
  return found;
}

function between(plain: string, separators: Separators): TargetSentence | undefined {
  const groups = BETWEEN.exec(plain)?.groups;
  if (groups === undefined || plain.length > 40) return undefined;
  const { low = '', high = '', unit = '', last = '' } = groups;
  const percent = unit || last;
  const from = readFigureText(low + percent, separators)?.value;
  const to = readFigureText(high + percent, separators)?.value;
  if (from === undefined || to === undefined || from >= to) return undefined;
  return { low: from, high: to, direction: 'range', ...(percent ? { isPercent: true } : {}) };
}
