import type { Region } from '../../../engine';
import type { Book } from '../../book';
import { Drawings, newDrawingId } from '../../drawings/drawings';
import type { ChartModel } from './chart-model';
import { Charts } from './charts';

function isRegion(value: object): value is Region {
  return 'sheetId' in value && 'box' in value;
}

/** Copies models with all that is in them; what reads as its parent reads as the copy of its parent. */
class ModelCopy {
  readonly #regionOf: (region: Region) => Region;
  readonly #copies = new Map<object, object>();

  constructor(regionOf: (region: Region) => Region) {
    this.#regionOf = regionOf;
  }

  of<Model>(model: Model): Model {
    if (typeof model !== 'object' || model === null) return model;
    const known = this.#copies.get(model);
    return (known ?? this.#copied(model)) as Model;
  }

  #copied(model: object): object {
    if (isRegion(model)) return this.#regionOf(model);
    if (Array.isArray(model)) return (model as unknown[]).map((one) => this.of(one));
    if (model instanceof Set) return new Set<unknown>(model);
    if (model instanceof Map) {
      return new Map([...model].map(([key, value]: [unknown, unknown]) => [key, this.of(value)]));
    }
    const parent = Object.getPrototypeOf(model) as object | null;
    const isPlain = parent === Object.prototype || parent === null;
    const copy = Object.create(isPlain ? parent : this.of(parent)) as object;
    this.#copies.set(model, copy);
    const members = Object.entries(model).map(([key, value]) => [key, this.of<unknown>(value)]);
    Object.assign(copy, Object.fromEntries(members));
    return copy;
  }
}

/** Copies a chart to the same place on another sheet; what it showed of its own sheet it shows of that one. */
export function copyChart(book: Book, chart: ChartModel, sheetId: string): void {
  const home = chart.anchor.sheetId;
  const models = new ModelCopy((region) =>
    region.sheetId === home && region.box
      ? book.engine.regions.follow(sheetId, region.box)
      : region,
  );
  const { anchor: from, ...rest } = chart;
  const drawings = book.part(Drawings);
  drawings.nextNumber(sheetId);
  const anchor = drawings.anchorBetween(sheetId, from.start, from.end);
  anchor.placement = from.placement;
  book.part(Charts).take({ ...models.of(rest), id: newDrawingId(), anchor });
}
