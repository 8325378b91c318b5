import { nextKpiId } from '../../scorecard/edits/next-kpi-id';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { idKey } from '../../tables/words/word-key';

/** A code that is short enough to be typed as an ID; a number alone only counts the rows. */
const CODE = /^(?!\d+\.?$)[\p{L}\p{N}][\p{L}\p{N}._/-]{0,15}$/u;
const LAST_NUMBER = /\d+$/;

/** IDs for new KPIs of an import, each given once; thousands of KPIs are not looked through for each. */
export class KpiIds {
  readonly #start: Scorecard;
  readonly #taken: Set<string>;
  /** Behind each objective: what its IDs begin with, and the last number given. */
  readonly #series = new Map<string | undefined, { readonly stem: string; number: number }>();

  constructor(start: Scorecard) {
    this.#start = start;
    const { kpis, readings, snapshots } = start;
    this.#taken = new Set([
      ...kpis.map(({ id }) => idKey(id)),
      ...readings.map(({ kpi }) => idKey(kpi)),
      ...snapshots.map(({ id }) => idKey(id)),
    ]);
  }

  /** The code that the sheet gives a KPI, where nothing else has that, else the next ID of its objective. */
  give(code: string | undefined, objective: string | undefined): string {
    const isFree = code !== undefined && CODE.test(code) && !this.#taken.has(idKey(code));
    const id = isFree ? code : this.#next(objective);
    this.#taken.add(idKey(id));
    return id;
  }

  #next(objective: string | undefined): string {
    const series = this.#series.get(objective) ?? this.#begin(objective);
    do series.number += 1;
    while (this.#taken.has(idKey(`${series.stem}${series.number}`)));
    return `${series.stem}${series.number}`;
  }

  #begin(objective: string | undefined): { readonly stem: string; number: number } {
    const first = nextKpiId(this.#start, objective);
    const stem = first.replace(LAST_NUMBER, '');
    const series = { stem, number: Number(LAST_NUMBER.exec(first)?.[0]) - 1 };
    this.#series.set(objective, series);
    return series;
  }
}
