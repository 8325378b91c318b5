import { isSameBox } from '../../engine';
import type { FilterCriterion } from '../../content/auto-filter';
import {
  NULL_OBJECT,
  defineType,
  invalidArgument,
  method,
  optional,
  orNotFound,
  readOnly,
  wholeNumber,
  type Argument,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { rangeFromArgument } from '../range/range-from-text';
import type { Range } from '../range/range';
import { Table } from '../tables/table';
import type { Worksheet } from '../worksheet';
import { criteriaFor, filterCriteria } from './filter-criteria';
import { applyFilter, setCriterion, type Filtered } from './filtered-cells';
import { SheetFilters } from './sheet-filters';
import { filterOf } from './table-filter';

/** The filter of a table, or of a range of a sheet. */
export class AutoFilter extends BookObject {
  readonly #owner: Table | Worksheet;

  constructor(owner: Table | Worksheet) {
    super(owner.book);
    this.#owner = owner;
  }

  get type(): ObjectType {
    return AUTO_FILTER;
  }

  /** Undefined when there is no filter. */
  get filtered(): Filtered | undefined {
    if (this.#owner instanceof Table) {
      return this.#owner.record.extras.filter ? filterOf(this.#owner) : undefined;
    }
    return this.#ofSheet(this.#owner.sheetId);
  }

  /** With the header row. */
  get range(): Range | undefined {
    if (this.#owner instanceof Table) {
      return this.filtered && this.#owner.rangeOf(({ box }) => box);
    }
    const box = this.book.part(SheetFilters).find(this.#owner.sheetId)?.box;
    return box && this.#owner.rangeAt(box);
  }

  /** One for each column; null lets all rows through. */
  get criteria(): Json {
    const { filtered } = this;
    if (!filtered) return [];
    return Array.from({ length: filtered.body.columns }, (_one, at) => {
      const criterion = filtered.columns.find(({ column }) => column === at)?.criterion;
      return criterion ? criteriaFor(criterion) : null;
    });
  }

  get isDataFiltered(): boolean {
    return this.filtered?.columns.some(({ criterion }) => criterion) ?? false;
  }

  apply(cells: Argument, column: number | undefined, criterion: FilterCriterion | undefined): void {
    const filtered =
      this.#owner instanceof Table ? this.#onTable(this.#owner) : this.#onSheet(this.#owner, cells);
    if (column === undefined) return;
    if (column < 0 || column >= filtered.body.columns) throw invalidArgument();
    setCriterion(filtered, column, criterion);
  }

  clear(column?: number): void {
    const { filtered } = this;
    if (!filtered) return;
    if (column === undefined) filtered.keep([]);
    else setCriterion(filtered, column, undefined);
  }

  remove(): void {
    const { filtered } = this;
    if (!filtered) return;
    filtered.keep([]);
    if (this.#owner instanceof Table) this.#owner.hasFilterButton = false;
    else this.book.part(SheetFilters).remove(this.#owner.sheetId);
  }

  #onTable(table: Table): Filtered {
    table.hasFilterButton = true;
    return filterOf(table);
  }

  /** Another range takes the place of the one before. */
  #onSheet(sheet: Worksheet, cells: Argument): Filtered {
    const filters = this.book.part(SheetFilters);
    const { box } = rangeFromArgument(this.book, sheet.sheetId, cells);
    const before = filters.find(sheet.sheetId);
    if (before && !isSameBox(before.box, box)) this.remove();
    filters.set(sheet.sheetId, box, before && isSameBox(before.box, box) ? before.columns : []);
    const filtered = this.#ofSheet(sheet.sheetId);
    if (!filtered) throw invalidArgument();
    return filtered;
  }

  #ofSheet(sheetId: string): Filtered | undefined {
    const { book } = this;
    const found = book.part(SheetFilters).find(sheetId);
    if (!found) return undefined;
    const { box, columns } = found;
    return {
      book,
      sheetId,
      body: { ...box, row: box.row + 1, rows: box.rows - 1 },
      columns,
      keep: (changed) => {
        book.part(SheetFilters).set(sheetId, box, changed);
        const now = this.#ofSheet(sheetId);
        if (now) applyFilter(now);
      },
    };
  }
}

const AUTO_FILTER = defineType(AutoFilter, 'AutoFilter', () => ({
  scalars: {
    criteria: readOnly(({ criteria }) => criteria),
    enabled: readOnly(({ filtered }) => filtered !== undefined),
    isDataFiltered: readOnly(({ isDataFiltered }) => isDataFiltered),
  },
  methods: {
    apply: method(
      [(cells: Argument) => cells, optional(wholeNumber), optional(filterCriteria)],
      (filter, cells, column, criterion) => {
        filter.apply(cells, column, criterion);
      },
    ),
    clearColumnCriteria: method([wholeNumber], (filter, column) => {
      filter.clear(column);
    }),
    clearCriteria: method([], (filter) => {
      filter.clear();
    }),
    getRange: method([], ({ range }) => orNotFound(range)),
    getRangeOrNullObject: method([], ({ range }) => range ?? NULL_OBJECT),
    reapply: method([], ({ filtered }) => {
      if (filtered) applyFilter(filtered);
    }),
    remove: method([], (filter) => {
      filter.remove();
    }),
  },
}));
