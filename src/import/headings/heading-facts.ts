import { findPeriod, type PeriodFound, type PeriodLabel } from '../periods/period-label';
import type { Role } from '../proposal/proposal';
import { MEASURE_WORDS, type MeasureWord } from '../words/measure-words';
import { headingKey, type PhraseFound } from '../words/phrases';
import { ROLE_WORDS } from '../words/role-words';
import { TOTAL_WORDS } from '../words/row-words';

/** What the words of one heading say. */
export interface HeadingFacts {
  readonly period?: PeriodLabel;
  readonly measures: readonly PhraseFound<MeasureWord>[];
  readonly roles: readonly PhraseFound<Role>[];
  /** It is a total or average of other columns. */
  readonly isTotal: boolean;
  /** Some word is known, and the text is short enough to be a heading. */
  readonly isKnown: boolean;
  /** Nothing but known words. */
  readonly isSure: boolean;
  /** It heads periods: "Month", "Tháng", "Date". */
  readonly headsPeriods: boolean;
}

const LONGEST = 70;
const MOST_WORDS = 8;
/** All texts of the lines among which headings are looked for have to fit. */
const MOST_REMEMBERED = 100_000;
const PERIOD_HEADING =
  /^(?:period|periods|month|months|date|quarter|year|week|fiscal period|reporting period|month end|period end|kỳ|tháng|quý|năm|ngày|kỳ báo cáo|mois|période|trimestre|année|date de clôture|mes|periodo|fecha|trimestre|año|mês|período|data|ano|monat|periode|quartal|jahr|datum|stichtag|月份|月|季度|期间|年份|日期|年度|bulan|triwulan|tahun|tanggal|periode)$/iu;

const remembered = new Map<string, HeadingFacts>();
/** Of texts without a period, by texts with 00 for every longer number: rows say the same words with other figures. */
const byWords = new Map<string, HeadingFacts>();

const NO_HEADING: HeadingFacts = {
  measures: [],
  roles: [],
  isTotal: false,
  isKnown: false,
  isSure: false,
  headsPeriods: false,
};

/** What a heading says, as far as its words are known. */
export function headingFacts(text: string): HeadingFacts {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const facts = text.length > LONGEST ? NO_HEADING : readFacts(text);
  remembered.set(text, facts);
  return facts;
}

function readFacts(text: string): HeadingFacts {
  const period = findPeriod(text);
  return period === undefined ? wordFacts(text) : factsOf(text, period);
}

function wordFacts(text: string): HeadingFacts {
  const words = text.replace(/\d{2,}/g, '00');
  const known = byWords.get(words);
  if (known !== undefined) return known;
  if (byWords.size > MOST_REMEMBERED) byWords.clear();
  const facts = factsOf(words, undefined);
  byWords.set(words, facts);
  return facts;
}

function factsOf(text: string, period: PeriodFound | undefined): HeadingFacts {
  const rest = period === undefined ? withoutUnit(text) : period.rest;
  const key = headingKey(rest);
  const words = key === '' ? 0 : key.split(' ').length;
  const isTelling = ({ phrase, isWhole }: PhraseFound<unknown>) =>
    isWhole || phrase.length > 2 || /\p{Script=Han}/u.test(phrase) || words <= 2;
  const measures = MEASURE_WORDS.in(key).filter(isTelling);
  const roles = ROLE_WORDS.in(key).filter(isTelling);
  const isTotal = TOTAL_WORDS.in(key).some(({ isWhole }) => isWhole);
  const isPeriod = period !== undefined && (key === '' || measures.length > 0 || words <= 2);
  const headsPeriods = PERIOD_HEADING.test(text.trim());
  const isWord = [...measures, ...roles].some(({ isWhole }) => isWhole);
  const isKnown =
    words <= MOST_WORDS && (isPeriod || measures.length > 0 || roles.length > 0 || headsPeriods);
  return {
    ...(isPeriod ? { period: period.label } : {}),
    measures,
    roles,
    isTotal,
    isKnown,
    isSure: headsPeriods || isWord || (isPeriod && (key === '' || measures.length > 0)),
    headsPeriods,
  };
}

/** "Revenue (kEUR)", "Actual [USD]": the unit is no word of the heading. */
function withoutUnit(text: string): string {
  const bare = text.replace(/[([（［].{0,20}[)\]）］]\s*$/u, '').trim();
  return bare === '' ? text : bare;
}
