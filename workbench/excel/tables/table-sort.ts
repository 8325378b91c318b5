import type { Box, CellValue } from '../../engine';
import { bodyOf } from '../../engine/tables/table-record';
import {
  HostError,
  defineType,
  invalidArgument,
  listOf,
  method,
  oneOf,
  otherwise,
  readOnly,
  record,
  truth,
  type Argument,
  type Json,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import type { Table } from './table';

interface SortField {
  /** Counted from the first column. */
  readonly key: number;
  readonly ascending: boolean;
}

interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
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

/** Numbers, texts, truth values, errors, as Excel sorts them; blanks come last in either direction. */
const RANKS = ['number', 'string', 'boolean'];

function compare(
  one: CellValue,
  other: CellValue,
  { ascending }: SortField,
  matchCase: boolean,
): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const sign = ascending ? 1 : -1;
  const ranks = RANKS.indexOf(typeof one) - RANKS.indexOf(typeof other);
  if (ranks !== 0) return sign * ranks;
  const [first, second] = [one, other].map((value) =>
    typeof value === 'string' && !matchCase ? value.toLowerCase() : value,
  );
  if (first === undefined || second === undefined || first === second) return 0;
  return first < second ? -sign : sign;
}

/** Sorts the rows of a box; formulas move with their rows. */
export function sortRows(
  book: Book,
  sheetId: string,
  box: Box,
  { fields, matchCase }: SortState,
): void {
  const values = book.engine.cells.values(sheetId, box);
  const order = values
    .map((_row, index) => index)
    .sort((one, other) => {
      for (const field of fields) {
        const [first = '', second = ''] = [values[one]?.[field.key], values[other]?.[field.key]];
        const difference = compare(first, second, field, matchCase);
        if (difference !== 0) return difference;
      }
      return one - other;
    });
  const area = { sheetId, box };
  const kind = { kind: 'All', skipBlanks: false } as const;
  book.engine.copies.copy(area, area, (row, column) => [order[row] ?? row, column], kind);
}

/** Reads a field to sort by; only values are sorted by. */
function sortField(value: Argument): SortField {
  const { key, ascending = true, sortOn = 'Value' } = record(value);
  if (typeof key !== 'number' || !Number.isInteger(key) || typeof ascending !== 'boolean') {
    throw invalidArgument();
  }
  if (sortOn !== 'Value') {
    throw new HostError('NotImplemented', 'The workbench sorts by values only.');
  }
  return { key, ascending };
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
