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
}

const LONGEST_TITLE = 120;
const MOST_TITLES = 12;
const UNIT_NOTE =
  /(?:figures|amounts|values|numbers|unit|currency|đơn vị tính|đơn vị|đvt|montants|chiffres|valeurs|unité|cifras|importes|unidad|valores|unidade|angaben|werte|beträge|alle angaben|einheit|单位|金额单位|dalam|satuan|nilai)(?:\s+(?:are|is|expressed|en|em|in|sont|exprimés|expresadas|de|la|:|：))*\s*[:：]?\s*(?:in\s+|en\s+|em\s+)?(?<unit>[^.,;()\n]{1,20}?)\s*(?:unless.*|except.*|sauf.*|salvo.*|wenn.*|,.*)?$/iu;

/** Reads the lines above a table and the name of its sheet. */
export function tableContext({ grid, above }: FoundTable): TableContext {
  const titles = titlesOf(above);
  const named = [...titles, grid.sheet.name].flatMap((text) => findPeriod(text)?.label ?? []);
  const period = together(named);
  const unit = titles.map(unitNoted).find((found) => found !== undefined);
  return {
    titles,
    ...(period ? { period } : {}),
    measure: measureOf(titles[0]) ?? measureOf(grid.sheet.name) ?? 'actual',
    ...(unit === undefined ? {} : { unit }),
  };
}

function titlesOf(above: FoundTable['above']): string[] {
  const texts = [...above]
    .reverse()
    .flatMap(({ cells }) => Array.from(cells.values(), (cell) => textOf(cell)));
  return texts
    .filter((text) => text !== undefined && text.length <= LONGEST_TITLE)
    .slice(0, MOST_TITLES) as string[];
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
