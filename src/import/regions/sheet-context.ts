import { plainWords } from '../../library/plain-words';
import { MONTH_OF_WORD } from '../words/month-words';
import { findPeriod, type PeriodLabel } from '../periods/period-label';
import type { Measure } from '../proposal/proposal';
import { isFiner } from '../../scorecard/periods/grain';
import { dateOf, textOf } from '../sheet/cell-facts';
import type { SourceCell, SourceSheet } from '../sheet/source-sheet';
import { MEASURE_WORDS } from '../words/measure-words';
import { headingKey } from '../words/phrases';
import type { FoundTable } from './find-tables';

/** What stands around a table and holds for all of it. */
export interface TableContext {
  /** Texts above the headings, the nearest first. */
  readonly titles: readonly string[];
  /** The period that titles and the sheet's name give together. */
  readonly period?: PeriodLabel;
  /** What all figures are, where the headings name no measure: "Plan 2026". */
  readonly measure: Measure;
  /** A unit for all figures: "Figures in kEUR", "ĐVT: triệu đồng". */
  readonly unit?: string;
  /** The month that the fiscal year begins with, where a title explains it: "FY26 = April 2025 to March 2026". */
  readonly fiscalStart?: number;
}

const LONGEST_TITLE = 120;
const MOST_TITLES = 16;
const WORDS_OF_A_MEASURE = 3;
const MOST_IN_A_TITLE = 5;
const UNIT_NOTE =
  /(?:figures|amounts|values|numbers|unit|currency|đơn vị tính|đơn vị|đvt|montants|chiffres|valeurs|unité|cifras|importes|unidad|valores|unidade|angaben|werte|beträge|alle angaben|einheit|单位|金额单位|dalam|satuan|nilai)(?:\s+(?:are|is|expressed|en|em|in|sont|exprimés|expresadas|de|la|:|：))*\s*[:：]?\s*(?:in\s+|en\s+|em\s+)?(?<unit>[^.,;()\n]{1,20}?)\s*(?:unless.*|except.*|sauf.*|salvo.*|wenn.*|,.*)?$/iu;

/** Reads the rows above a table and the name of its sheet, which comes first: titles are copied from sheet to sheet. */
export function tableContext(table: FoundTable): TableContext {
  const { grid, header, places } = table;
  const { sheet } = grid;
  const top = grid.isTurned ? (places[0] ?? 0) : (header[0]?.at ?? 0);
  const { titles, periods } = titlesAbove(sheet, top);
  const period = together([...namedIn(sheet.name), ...periods]);
  const unit = titles.map(unitNoted).find((found) => found !== undefined);
  return {
    titles,
    ...(period ? { period } : {}),
    measure: measureOf(titles[0]) ?? measureOf(sheet.name) ?? 'actual',
    ...(unit === undefined ? {} : { unit }),
    ...fiscalStartOf(titles),
  };
}

/** The period that a sheet without any table names, such as a cover. */
export function coverPeriod(sheet: SourceSheet): PeriodLabel | undefined {
  const { periods } = titlesAbove(sheet, Number.MAX_SAFE_INTEGER);
  const period = together([...namedIn(sheet.name), ...periods]);
  return period?.year === undefined ? undefined : period;
}

interface Titles {
  /** The nearest first. */
  readonly titles: readonly string[];
  readonly periods: readonly PeriodLabel[];
}

/** Texts and dates in rows above that hold next to nothing else; also of a turned table, whose headings are beside it. */
function titlesAbove({ cells }: SourceSheet, top: number): Titles {
  const titles: string[] = [];
  const periods: PeriodLabel[] = [];
  const rows = [...cells.keys()].filter((row) => row < top).sort((a, b) => b - a);
  for (const row of rows) {
    const own = [...(cells.get(row)?.values() ?? [])].filter(
      ({ value }) => value !== null && value !== '',
    );
    if (own.length > MOST_IN_A_TITLE) continue;
    for (const cell of own) {
      const text = textOf(cell) ?? '';
      if (text !== '' && text.length <= LONGEST_TITLE) titles.push(text);
      periods.push(...(text === '' ? dated(cell) : namedIn(text)));
    }
    if (titles.length >= MOST_TITLES) break;
  }
  return { titles, periods };
}

function namedIn(text: string): PeriodLabel[] {
  const found = findPeriod(text);
  return found ? [found.label] : [];
}

/** "As of" with a date beside it, "Year" with 2026. */
function dated(cell: SourceCell): PeriodLabel[] {
  const date = dateOf(cell);
  if (date) return [{ grain: 'Month', number: date.month, year: date.year }];
  const { value } = cell;
  const isYear =
    typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
  return isYear ? [{ grain: 'Year', number: 1, year: value }] : [];
}

/** The finest period, with a year from any of them. */
function together(labels: readonly PeriodLabel[]): PeriodLabel | undefined {
  const finest = labels.reduce<PeriodLabel | undefined>(
    (best, label) => (best === undefined || isFiner(label.grain, best.grain) ? label : best),
    undefined,
  );
  if (finest === undefined || finest.year !== undefined) return finest;
  const dated = labels.find(({ year }) => year !== undefined);
  if (dated?.year === undefined) return finest;
  return { ...finest, year: dated.year, ...(dated.isFiscalYear ? { isFiscalYear: true } : {}) };
}

const FISCAL_YEAR =
  /(?:\bfy|fiscal|financial year|geschaftsjahr|exercice|ejercicio|exercicio|nam tai chinh|财年|tahun buku)/;

/** A year that runs from one month to the one before it. */
function fiscalStartOf(titles: readonly string[]): { readonly fiscalStart?: number } {
  for (const title of titles) {
    const plain = plainWords(title);
    if (!FISCAL_YEAR.test(plain)) continue;
    const months = (plain.match(/\p{L}+/gu) ?? []).flatMap((word) => MONTH_OF_WORD.get(word) ?? []);
    const [first, last] = months;
    if (first !== undefined && last !== undefined && (last % 12) + 1 === first)
      return { fiscalStart: first };
  }
  return {};
}

/** A title says what all figures are when a part of it says little else: "Plan 2026", "Plants, actuals". */
function measureOf(title: string | undefined): Measure | undefined {
  const parts = (title ?? '')
    .split(/[,:;–—]|\s-\s/u)
    .map((part) => headingKey(findPeriod(part)?.rest ?? part));
  const short = parts.filter((part) => part.split(' ').length <= WORDS_OF_A_MEASURE);
  const said = new Set(
    short
      .flatMap((part) => MEASURE_WORDS.in(part))
      .flatMap(({ meaning, phrase }) =>
        phrase.length > 2 && ['actual', 'target', 'forecast', 'prior'].includes(meaning)
          ? [meaning]
          : [],
      ),
  );
  const [only] = said;
  return said.size === 1 && only !== 'ytd' ? only : undefined;
}

function unitNoted(title: string): string | undefined {
  const unit = UNIT_NOTE.exec(title.trim())?.groups?.unit?.trim();
  return unit === undefined || unit === '' || (/\d{3}/.test(unit) && unit.length > 12)
    ? undefined
    : unit;
}
