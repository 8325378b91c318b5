import { plainWords } from '../../library/plain-words';
import { MONTH_OF_WORD } from '../words/month-words';
import { findPeriod, type PeriodLabel } from '../periods/period-label';
import type { Measure } from '../proposal/proposal';
import { isFiner } from '../../scorecard/periods/grain';
import { textOf } from '../sheet/cell-facts';
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
const MOST_IN_A_TITLE = 3;
const UNIT_NOTE =
  /(?:figures|amounts|values|numbers|unit|currency|đơn vị tính|đơn vị|đvt|montants|chiffres|valeurs|unité|cifras|importes|unidad|valores|unidade|angaben|werte|beträge|alle angaben|einheit|单位|金额单位|dalam|satuan|nilai)(?:\s+(?:are|is|expressed|en|em|in|sont|exprimés|expresadas|de|la|:|：))*\s*[:：]?\s*(?:in\s+|en\s+|em\s+)?(?<unit>[^.,;()\n]{1,20}?)\s*(?:unless.*|except.*|sauf.*|salvo.*|wenn.*|,.*)?$/iu;

/** Reads the rows above a table and the name of its sheet. */
export function tableContext(table: FoundTable): TableContext {
  const titles = titlesOf(table);
  const { name } = table.grid.sheet;
  const period = together([...titles, name].flatMap((text) => findPeriod(text)?.label ?? []));
  const unit = titles.map(unitNoted).find((found) => found !== undefined);
  return {
    titles,
    ...(period ? { period } : {}),
    measure: measureOf(titles[0]) ?? measureOf(name) ?? 'actual',
    ...(unit === undefined ? {} : { unit }),
    ...fiscalStartOf(titles),
  };
}

/** Texts in rows above that hold next to nothing else; also of a turned table, whose headings are beside it. */
function titlesOf({ grid: { sheet }, header, places, grid }: FoundTable): string[] {
  const top = grid.isTurned ? (places[0] ?? 0) : (header[0]?.at ?? 0);
  const titles: string[] = [];
  for (const row of [...sheet.cells.keys()].filter((each) => each < top).sort((a, b) => b - a)) {
    const texts = Array.from(
      sheet.cells.get(row)?.values() ?? [],
      (cell) => textOf(cell) ?? '',
    ).filter(Boolean);
    if (texts.length > MOST_IN_A_TITLE) continue;
    titles.push(...texts.filter(({ length }) => length <= LONGEST_TITLE));
    if (titles.length >= MOST_TITLES) break;
  }
  return titles;
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

function measureOf(title: string | undefined): Measure | undefined {
  if (title === undefined) return undefined;
  const said = new Set(
    MEASURE_WORDS.in(headingKey(title)).flatMap(({ meaning, phrase }) =>
      phrase.length > 2 && ['actual', 'target', 'forecast', 'prior'].includes(meaning)
        ? [meaning]
        : [],
    ),
  );
  const [only] = said;
  if (said.size !== 1 || only === 'ytd') return undefined;
  return only;
}

function unitNoted(title: string): string | undefined {
  const unit = UNIT_NOTE.exec(title.trim())?.groups?.unit?.trim();
  return unit === undefined || unit === '' || (/\d{3}/.test(unit) && unit.length > 12)
    ? undefined
    : unit;
}
