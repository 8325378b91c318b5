import type { AutoFilter, FilterColumn } from '../../content/auto-filter';
import type { Box, Region } from '../../engine';
import { CustomData } from '../../engine/custom-data';
import { boxOfRange, rangeOfBox } from '../../engine/univer-range';
import type { Book } from '../book';

const PART = 'filter';

interface SheetFilter {
  readonly region: Region;
  readonly columns: readonly FilterColumn[];
}

/** The filters that sheets have outside of tables, at most one each. */
export class SheetFilters {
  readonly #book: Book;
  readonly #data: CustomData;
  readonly #filters = new Map<string, SheetFilter | undefined>();

  constructor(book: Book) {
    this.#book = book;
    this.#data = new CustomData(book.engine.univer);
  }

  find(sheetId: string): { box: Box; columns: readonly FilterColumn[] } | undefined {
    if (!this.#filters.has(sheetId)) this.#read(sheetId);
    const filter = this.#filters.get(sheetId);
    const box = filter?.region.box;
    return filter && box && { box, columns: filter.columns };
  }

  set(sheetId: string, box: Box, columns: readonly FilterColumn[]): void {
    const region = this.#book.engine.regions.follow(sheetId, box);
    this.#filters.set(sheetId, { region, columns });
    this.#data.setOfSheetInFile(sheetId, PART, { range: rangeOfBox(box), columns });
  }

  remove(sheetId: string): void {
    this.#filters.set(sheetId, undefined);
    this.#data.setOfSheetInFile(sheetId, PART, undefined);
  }

  /** The filter that the sheet had in its file. */
  #read(sheetId: string): void {
    const found = this.#data.ofSheetInFile(sheetId, PART) as AutoFilter | undefined;
    if (!found) return;
    const region = this.#book.engine.regions.follow(sheetId, boxOfRange(found.range));
    this.#filters.set(sheetId, { region, columns: found.columns });
  }
}
