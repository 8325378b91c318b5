import { plainWords } from '../../library/plain-words';
import type { Grain } from '../../scorecard/periods/grain';
import { isDate } from '../../scorecard/periods/calendar-date';
import { MONTH_OF_WORD } from '../words/month-words';

/** A period as a heading names it, perhaps without its year. */
export interface PeriodLabel {
  readonly grain: Grain;
  /** 1 to 12, 4, 2 or 53; 1 for a year. */
  readonly number: number;
  readonly year?: number;
  /** The year is said to be a fiscal one: FY26, 2025/26 (which ends in 2026). */
  readonly isFiscalYear?: boolean;
  /** Months counted from the start of the fiscal year: P1. */
  readonly isFiscalNumber?: boolean;
  /** T1: a month in Vietnamese, a quarter in French, Spanish and Portuguese. */
  readonly isMonthOrQuarter?: boolean;
}

/** A period and what else the text says, in plain words. */
export interface PeriodFound {
  readonly label: PeriodLabel;
  readonly rest: string;
}

const LONGEST = 120;
const MONTH_WORDS = [...MONTH_OF_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
const ROMAN: Readonly<Partial<Record<string, number>>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const HAN: Readonly<Partial<Record<string, number>>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  上: 1,
  下: 2,
};

const BEGIN = '(?<![\\p{L}\\p{N}])';
/** Chinese writes a year without a space behind other words. */
const BEGIN_HAN = '(?<!\\p{N})';
const END = '(?![\\p{L}\\p{N}])';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const FISCAL = '(?:fy|gj|ej|exercice|ejercicio|exercicio|nam tai chinh|fiscal year)';
const SHORT_YEAR = "['’]?(?<short>\\d\\d)";
/** What may stand between a month or quarter and its year. */
const JOIN = "(?:\\s*[-/.,'’]\\s*|\\s+(?:(?:de|del|do|da|of|nam|tahun|year|annee|ano)\\s+)?)";
const YEAR_AFTER = `(?:${JOIN}(?:(?<fiscal>${FISCAL})\\s*)?(?:${YEAR}|${SHORT_YEAR})${END})?`;
const ORDINAL = '(?:\\s*(?:st|nd|rd|th|er|e|eme|º|ª|°|ro|do|to|o|a|\\.))?';

const QUARTER_WORD = '(?:qtr|quarter|quy|trimestre|trim|quartal|triwulan|kuartal|tw)';
/** Quarters in words, as plain beginnings: "second quarter", "troisième trimestre". */
const WORD_NUMBERS: Readonly<Partial<Record<string, number>>> = {
  ...{ first: 1, premier: 1, primer: 1, primeiro: 1, erstes: 1 },
  ...{ second: 2, deuxieme: 2, segundo: 2, zweites: 2 },
  ...{ third: 3, troisieme: 3, tercer: 3, terceiro: 3, drittes: 3 },
  ...{ fourth: 4, quatrieme: 4, cuarto: 4, quarto: 4, viertes: 4 },
};
const ORDINAL_WORDS = Object.keys(WORD_NUMBERS).join('|');

interface Pattern {
  readonly expression: RegExp;
  readonly read: (groups: Groups) => PeriodLabel | undefined;
}

type Groups = Readonly<Partial<Record<string, string>>>;

/** From the most telling to the least; the first that fits is taken. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    `${BEGIN}${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[ t]\\d\\d:\\d\\d(?::\\d\\d)?)?${END}`,
    day,
  ),
  pattern(
    `${BEGIN}(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?:${YEAR}|(?<short>\\d\\d))${END}`,
    dayFirst,
  ),
  pattern(
    `${BEGIN_HAN}(?:${YEAR}|(?<short>\\d\\d))\\s*年\\s*(?:第)?(?<han>[一二三四1-4])\\s*季度?`,
    hanQuarter,
  ),
  pattern(`${BEGIN_HAN}(?:${YEAR}|(?<short>\\d\\d))\\s*年?\\s*(?<half>[上下])半年`, half),
  pattern(
    `${BEGIN_HAN}${YEAR}\\s*年\\s*(?<han>[一二三四五六七八九十]{1,2}|\\d{1,2})\\s*月份?`,
    hanMonth,
  ),
  pattern(`(?:第)?(?<![\\p{N}])(?<han>[一二三四1-4])\\s*季度`, hanQuarter),
  pattern(`(?<half>[上下])半年`, half),
  pattern(`(?:第)(?<number>\\d{1,2})\\s*周`, week),
  pattern(
    `(?<![\\p{N}])(?<han>十[一二]?|[一二三四五六七八九]|1[0-2]|0?[1-9])\\s*月(?:份|度)?`,
    hanMonth,
  ),
  pattern(`${BEGIN_HAN}${YEAR}\\s*年(?:度)?`, year),
  pattern(`${BEGIN}${YEAR}\\s*[-/ ]?\\s*(?:q|qtr|quy|tw|t)\\s*(?<number>[1-4])${END}`, quarter),
  pattern(`${BEGIN}${YEAR}\\s*[-/ ]?\\s*h\\s*(?<number>[12])${END}`, halfNumber),
  pattern(`${BEGIN}${YEAR}\\s*[-/ ]?\\s*(?:w|kw)\\s*(?<number>\\d{1,2})${END}`, week),
  pattern(`${BEGIN}${YEAR}\\s*[-/ ]?\\s*m\\s*(?<month>\\d{1,2})${END}`, month),
  pattern(`${BEGIN}${YEAR}\\s*[-/.]\\s*(?<month>0[1-9]|1[0-2]|[1-9])${END}`, month),
  pattern(`${BEGIN}(?<month>0?[1-9]|1[0-2])\\s*[-/.]\\s*${YEAR}${END}`, month),
  pattern(
    `${BEGIN}(?:(?<fiscal>${FISCAL})\\s*)?(?<from>(?:19|20)?\\d\\d)\\s*[-/–]\\s*(?<to>(?:19|20)?\\d\\d)(?:\\s*(?:q|quarter)\\s*(?<number>[1-4]))?${END}`,
    yearPair,
  ),
  pattern(
    `${BEGIN}(?<fiscal>${FISCAL})\\s*['’]?(?:${YEAR}|(?<short>\\d\\d))\\s*[-/ ]?\\s*(?:q|qtr|quarter)\\s*(?<number>[1-4])${END}`,
    quarter,
  ),
  pattern(
    `${BEGIN}(?<fiscal>${FISCAL})\\s*['’]?(?:${YEAR}|(?<short>\\d\\d))\\s*[-/ ]?\\s*h\\s*(?<number>[12])${END}`,
    halfNumber,
  ),
  pattern(
    `${BEGIN}(?<fiscal>${FISCAL})\\s*['’]?(?:${YEAR}|(?<short>\\d\\d))\\s*[-/ ]?\\s*(?:p|m)\\s*(?<number>\\d{1,2})${END}`,
    fiscalMonth,
  ),
  pattern(
    `${BEGIN}(?:q|qtr|quarter|trimestre|trimestral|trim|quartal|triwulan|kuartal|tw|quy)\\.?\\s*(?<number>[1-4]|iv|i{1,3})${YEAR_AFTER}${END}`,
    quarter,
  ),
  pattern(
    `${BEGIN}(?<number>[1-4])${ORDINAL}\\s*(?:q|qtr|quarter|trimestre|trim|quartal|tr|t)${YEAR_AFTER}${END}`,
    quarter,
  ),
  pattern(
    `${BEGIN}(?<number>iv|i{1,3}|${ORDINAL_WORDS})${ORDINAL}\\s*${QUARTER_WORD}${YEAR_AFTER}${END}`,
    quarter,
  ),
  pattern(`${BEGIN}(?<number>[1-4])\\s*[qt]\\s*(?<short>\\d\\d)${END}`, quarter),
  pattern(`${BEGIN}q\\s*(?<number>[1-4])\\s*(?:${YEAR}|(?<short>\\d\\d))${END}`, quarter),
  pattern(
    `${BEGIN}(?:(?:first|premier|primer|primeiro|erstes)|(?<second>second|deuxieme|segundo|zweites))\\s+(?:half|semestre|halbjahr)${YEAR_AFTER}${END}`,
    halfWord,
  ),
  pattern(
    `${BEGIN}(?:h|hj|halbjahr|semestre|semester|half|sem)\\.?\\s*(?<number>[12]|ii?)${YEAR_AFTER}${END}`,
    halfNumber,
  ),
  pattern(
    `${BEGIN}(?<number>[12]|ii?)${ORDINAL}\\s*(?:h|semestre|semester|halbjahr|half|hj|sem)${YEAR_AFTER}${END}`,
    halfNumber,
  ),
  pattern(`${BEGIN}s\\s?(?<number>[12])${YEAR_AFTER}${END}`, halfNumber),
  pattern(`${BEGIN}(?<number>[12])\\s*h\\s*(?<short>\\d\\d)${END}`, halfNumber),
  pattern(`${BEGIN}6 thang (?:dau|(?<second>cuoi)) nam(?:\\s*${YEAR})?${END}`, halfWord),
  pattern(
    `${BEGIN}(?:thang|thg|bulan|month|mes|mois|monat)\\.?\\s*(?<month>\\d{1,2})${YEAR_AFTER}${END}`,
    month,
  ),
  pattern(`${BEGIN}(?:t|tr)\\.?\\s*(?<number>0?[1-9]|1[0-2])${YEAR_AFTER}${END}`, monthOrQuarter),
  pattern(`${BEGIN}m\\s*(?<month>0?[1-9]|1[0-2])${YEAR_AFTER}${END}`, month),
  pattern(
    `${BEGIN}(?:p|period|periodo|periode)\\s*(?<number>0?[1-9]|1[0-2])${YEAR_AFTER}${END}`,
    fiscalMonth,
  ),
  pattern(
    `${BEGIN}(?:w|wk|week|kw|woche|semaine|semana|tuan|minggu)\\.?\\s*(?<number>\\d{1,2})${YEAR_AFTER}${END}`,
    week,
  ),
  pattern(
    `${BEGIN}(?<day>\\d{1,2})[-\\s./]+(?:de\\s+)?(?<word>${MONTH_WORDS})\\.?${JOIN}(?:${YEAR}|${SHORT_YEAR})${END}`,
    dayOfMonth,
  ),
  pattern(`${BEGIN}(?:${YEAR}|(?<short>\\d\\d))[-/. ](?<word>${MONTH_WORDS})\\.?${END}`, monthWord),
  pattern(`${BEGIN}(?<word>${MONTH_WORDS})\\.?\\s+\\d{1,2},\\s*${YEAR}${END}`, monthWord),
  pattern(`${BEGIN}(?<word>${MONTH_WORDS})(?:${YEAR}|(?<short>\\d\\d))${END}`, monthWord),
  pattern(`${BEGIN}(?<word>${MONTH_WORDS})\\.?${YEAR_AFTER}${END}`, monthWord),
  pattern(
    `${BEGIN}(?:(?<fiscal>${FISCAL})|(?:year|nam|annee|ano|jahr|tahun))?\\s*${YEAR}${END}`,
    year,
  ),
  pattern(`${BEGIN}(?<fiscal>${FISCAL})\\s*['’]?\\s*(?<short>\\d\\d)${END}`, year),
];

/** What every period has in it: most texts have none of it. */
const SIGN = new RegExp(
  [
    '(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d[-/.]\\d|[月年季周]|半年|6 thang',
    `${BEGIN}(?:${FISCAL}|q|qtr|quarter|quy|trimestre|trim|quartal|triwulan|kuartal|tw|h|hj|halbjahr|half|semestre|semester|sem|s|t|tr|thang|thg|bulan|month|mes|mois|monat|m|p|period|periodo|periode|w|wk|week|kw|woche|semaine|semana|tuan|minggu)\\.?\\s*['’]?(?:\\d|i{1,3}|iv)(?![\\p{L}])`,
    `\\d${ORDINAL}\\s*(?:q|t|tr|trim|trimestre|quarter|qtr|quartal|h|hj|half|halbjahr|semestre|sem)(?![\\p{L}])`,
    `${BEGIN}(?:${MONTH_WORDS}|${ORDINAL_WORDS})(?![\\p{L}])`,
    `${BEGIN}(?:iv|i{1,3})${ORDINAL}\\s*(?:${QUARTER_WORD}|semestre|semester|halbjahr|half|hj|sem)(?![\\p{L}])`,
  ].join('|'),
  'u',
);

/** Numbers that no date looks like: with a comma, or with a point before three digits. */
const NUMBER = /^[^\p{L}]*(?:\d,\d[^\p{L}/-]*|\d\.\d{3}(?!\d)[^\p{L}/-]*)$/u;

/** Words beside a period that say nothing more. */
const NEUTRAL =
  /^(?:the|of|de|del|do|da|for|in|at|by|end|ending|ended|month|months|year|quarter|week|period|nam|thang|quy|ky|annee|mois|ano|mes|jahr|monat|tahun|bulan|am|im|fy|to|le|du|des|au|el|la|\s|[-–/.,:()'’|])*$/;

/**
 * The period in a text, in any of the languages of finance teams, with the rest of the text; undefined where there is none.
 *
 * @example findPeriod('Jan-26 Act') // { label: { grain: 'Month', number: 1, year: 2026 }, rest: 'act' }
 */
export function findPeriod(text: string): PeriodFound | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainWords(text).replace(/\s+/g, ' ').trim();
  if (NUMBER.test(plain) || !SIGN.test(plain)) return undefined;
  for (const { expression, read } of PATTERNS) {
    const match = expression.exec(plain);
    if (match === null) continue;
    const label = read(match.groups ?? {});
    if (label === undefined) continue;
    if (isOtherWord(match, plain) && label.year === undefined) continue;
    const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
    return withYearOfRest({
      label,
      rest: NEUTRAL.test(rest) ? '' : rest.replace(/\s+/g, ' ').trim(),
    });
  }
  return undefined;
}

/** Short names of months that are common words of another language: "des" is a month in Indonesian only. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'des set out ago mar mars march mai may dic mei mac nop ene'.split(' '),
);
const WORDS_OF_A_HEADING = 3;

function isOtherWord(match: RegExpExecArray, plain: string): boolean {
  const word = match.groups?.['word'];
  if (word === undefined || !OTHER_WORDS.has(word)) return false;
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  return (
    plain.split(' ').length > WORDS_OF_A_HEADING || !(NEUTRAL.test(before) || NEUTRAL.test(after))
  );
}

/** The period that a text names and nothing else. */
export function parsePeriodLabel(text: string): PeriodLabel | undefined {
  const found = findPeriod(text);
  return found?.rest === '' ? found.label : undefined;
}

/** "FY26: Q1", "2026 – March": the year stands apart. */
function withYearOfRest({ label, rest }: PeriodFound): PeriodFound {
  if (label.year !== undefined || rest === '') return { label, rest };
  const match =
    /(?<![\p{L}\p{N}])(?<fiscal>fy|gj)?\s*['’]?(?:(?<year>(?:19|20)\d\d)|(?<=(?:fy|gj)\s*['’]?)(?<short>\d\d))(?![\p{L}\p{N}])/u.exec(
      rest,
    );
  if (match === null) return { label, rest };
  const left = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return {
    label: { ...label, ...yearOf(match.groups ?? {}) },
    rest: NEUTRAL.test(left) ? '' : left.replace(/\s+/g, ' ').trim(),
  };
}

function pattern(expression: string, read: Pattern['read']): Pattern {
  return { expression: new RegExp(expression, 'u'), read };
}

function yearOf({ year: full, short, fiscal }: Groups): Pick<PeriodLabel, 'year' | 'isFiscalYear'> {
  const value =
    full !== undefined ? Number(full) : short !== undefined ? 2000 + Number(short) : undefined;
  if (value === undefined) return {};
  return fiscal === undefined ? { year: value } : { year: value, isFiscalYear: true };
}

function labelOf(grain: Grain, number: number, groups: Groups): PeriodLabel | undefined {
  const most = { Week: 53, Month: 12, Quarter: 4, 'Half-year': 2, Year: 1 }[grain];
  return number >= 1 && number <= most ? { grain, number, ...yearOf(groups) } : undefined;
}

function numberOf(text: string | undefined): number {
  const key = text ?? '';
  return ROMAN[key] ?? WORD_NUMBERS[key] ?? HAN[key] ?? Number(text);
}

function day(groups: Groups): PeriodLabel | undefined {
  const parts = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
  return isDate(parts) ? labelOf('Month', parts.month, groups) : undefined;
}

/** Day before month, as most of the world writes it, unless only the other way is a date. */
function dayFirst(groups: Groups): PeriodLabel | undefined {
  const { year: full, short, first, second } = groups;
  const year = full === undefined ? 2000 + Number(short) : Number(full);
  const orders = [
    { day: Number(first), month: Number(second) },
    { day: Number(second), month: Number(first) },
  ];
  const parts = orders.find((order) => isDate({ year, ...order }));
  return parts && labelOf('Month', parts.month, groups);
}

function dayOfMonth(groups: Groups): PeriodLabel | undefined {
  return Number(groups.day) <= 31 ? monthWord(groups) : undefined;
}

function month(groups: Groups): PeriodLabel | undefined {
  return labelOf('Month', Number(groups.month), groups);
}

function monthWord(groups: Groups): PeriodLabel | undefined {
  return labelOf('Month', MONTH_OF_WORD.get(groups.word ?? '') ?? 0, groups);
}

function hanMonth(groups: Groups): PeriodLabel | undefined {
  return labelOf('Month', numberOf(groups.han), groups);
}

function hanQuarter(groups: Groups): PeriodLabel | undefined {
  return labelOf('Quarter', numberOf(groups.han), groups);
}

function quarter(groups: Groups): PeriodLabel | undefined {
  return labelOf('Quarter', numberOf(groups.number), groups);
}

function half(groups: Groups): PeriodLabel | undefined {
  return labelOf('Half-year', numberOf(groups.half), groups);
}

function halfNumber(groups: Groups): PeriodLabel | undefined {
  return labelOf('Half-year', numberOf(groups.number), groups);
}

function halfWord(groups: Groups): PeriodLabel | undefined {
  return labelOf('Half-year', groups.second === undefined ? 1 : 2, groups);
}

function week(groups: Groups): PeriodLabel | undefined {
  return labelOf('Week', Number(groups.number), groups);
}

function year(groups: Groups): PeriodLabel | undefined {
  return labelOf('Year', 1, groups);
}

function fiscalMonth(groups: Groups): PeriodLabel | undefined {
  const label = labelOf('Month', Number(groups.number), groups);
  return label && { ...label, isFiscalNumber: true };
}

function monthOrQuarter(groups: Groups): PeriodLabel | undefined {
  const label = labelOf('Month', Number(groups.number), groups);
  return label && label.number <= 4 ? { ...label, isMonthOrQuarter: true } : label;
}

/** 2025/26 is a fiscal year and ends in 2026; 2025-12 is a month, and was found before. */
function yearPair({ from = '', to = '', number, fiscal }: Groups): PeriodLabel | undefined {
  if (from.length < 4 && fiscal === undefined && !from.startsWith('2')) return undefined;
  const first = from.length === 4 ? Number(from) : 2000 + Number(from);
  const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
  if (last !== first + 1) return undefined;
  const part =
    number === undefined
      ? ({ grain: 'Year', number: 1 } as const)
      : ({ grain: 'Quarter', number: Number(number) } as const);
  return { ...part, year: last, isFiscalYear: true };
}
