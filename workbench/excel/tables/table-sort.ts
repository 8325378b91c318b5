import { bodyOf } from '../../engine/tables/table-record';
import {
  defineType,
  invalidArgument,
  listOf,
  method,
  oneOf,
  otherwise,
  readOnly,
  truth,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { sortField } from '../sorting/sort-field';
import { sortRows, type SortOrder } from '../sorting/sort-rows';
import type { Table } from './table';

interface SortState extends SortOrder {
  readonly method: string;
}

/** How tables were last sorted. */
export class TableSorts {
  readonly #states = new Map<string, SortState>();

  of(tableId: string): SortState | undefined {
    return this.#states.get(tableId);
  }

  set(tableId: string, state: SortState | undefined): void {
    if (state) this.#states.set(tableId, state);
    else this.#states.delete(tableId);
  }
}

/** Sorting of a table. */
export class TableSort extends BookObject {
  readonly #table: Table;

  constructor(table: Table) {
    super(table.book);
    this.#table = table;
  }

  get type(): ObjectType {
    return TABLE_SORT;
  }

  get state(): SortState | undefined {
    return this.book.part(TableSorts).of(this.#table.record.id);
  }

  apply(state: SortState): void {
    const { record: table } = this.#table;
    const isWithin = state.fields.every(({ key }) => key >= 0 && key < table.box.columns);
    if (state.fields.length === 0 || !isWithin) throw invalidArgument();
    sortRows(this.book, table.sheetId, bodyOf(table), state);
    this.book.part(TableSorts).set(table.id, state);
  }

  /** Forgets how the table was sorted; its rows stay. */
  clear(): void {
    this.book.part(TableSorts).set(this.#table.record.id, undefined);
  }
}

function fieldsOf({ state }: TableSort): Json {
  return (state?.fields ?? []).map(({ key, ascending }) => ({ key, ascending, sortOn: 'Value' }));
}

const TABLE_SORT = defineType(TableSort, 'TableSort', () => ({
  scalars: {
    fields: readOnly(fieldsOf),
    matchCase: readOnly(({ state }) => state?.matchCase ?? false),
    method: readOnly(({ state }) => state?.method ?? 'PinYin'),
  },
  methods: {
    apply: method(
      [
        listOf(sortField),
        otherwise(truth, false),
        otherwise(oneOf(['PinYin', 'StrokeCount']), 'PinYin'),
      ],
      (sort, fields, matchCase, how) => {
        sort.apply({ fields, matchCase, method: how });
      },
      { readsResults: true },
    ),
    clear: method([], (sort) => {
      sort.clear();
    }),
    reapply: method(
      [],
      (sort) => {
        if (sort.state) sort.apply(sort.state);
      },
      { readsResults: true },
    ),
  },
}));
