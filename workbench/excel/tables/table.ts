import type { TableStyleUse } from '../../content/table-content';
import { bodyOf, headerOf, totalsOf, type TableRecord } from '../../engine/tables/table-record';
import { NEW_TABLE_LOOK } from '../../engine/tables/table-record';
import { rangeOfBox } from '../../engine/univer-range';
import { asAddresses, toNothing } from '../../engine/tables/changed-references';
import type { Box } from '../../engine';
import {
  defineType,
  invalidArgument,
  itemNotFound,
  method,
  readOnly,
  readWrite,
  text,
  truth,
  type Argument,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { eventMethods } from '../event-methods';
import { AutoFilter } from '../filters/auto-filter';
import { applyFilter } from '../filters/filtered-cells';
import { clearFilters, filterOf } from '../filters/table-filter';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import { Worksheet } from '../worksheet';
import { BookTables } from './book-tables';
import { TableColumnCollection } from './table-column-collection';
import { resizeTable, showHeaders, showTotals } from './table-edges';
import { checkName } from './table-name';
import { TableRowCollection } from './table-row-collection';
import { TableSort } from './table-sort';
import { takenNames } from './taken-names';

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/i;

/** A table, known by its id. */
export class Table extends BookObject {
  readonly #id: string;

  constructor(book: Book, id: string) {
    super(book);
    this.#id = id;
  }

  get type(): ObjectType {
    return TABLE;
  }

  /** @throws HostError ItemNotFound when the table was deleted */
  get record(): TableRecord {
    const record = this.book.part(BookTables).list.find(this.#id);
    if (!record) throw itemNotFound();
    return record;
  }

  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    const { id, name: before } = this.record;
    const others = takenNames(this.book).filter((other) => other !== before);
    checkName(name, others);
    this.book.part(BookTables).list.update(id, { name });
  }

  get look(): TableStyleUse {
    return this.record.extras.style ?? { ...NEW_TABLE_LOOK, name: '', rowStripes: false };
  }

  setLook(part: Partial<TableStyleUse>): void {
    const { id, extras } = this.record;
    this.book.part(BookTables).list.update(id, {
      extras: { ...extras, style: { ...this.look, ...part } },
    });
  }

  get hasFilterButton(): boolean {
    const { extras, showHeaders: hasHeaders } = this.record;
    return hasHeaders && extras.filter !== undefined;
  }

  set hasFilterButton(isShown: boolean) {
    const { id, box, extras } = this.record;
    if (isShown === this.hasFilterButton) return;
    clearFilters(this);
    const filter = isShown ? { range: rangeOfBox(box), columns: [] } : undefined;
    this.book.part(BookTables).list.update(id, { extras: { ...extras, filter } });
  }

  /** @throws HostError ItemNotFound when the table does not show that part */
  rangeOf(part: (record: TableRecord) => Box | undefined): Range {
    const box = part(this.record);
    if (!box) throw itemNotFound();
    return new Range(this.book, this.record.sheetId, box);
  }

  /** The cells stay, and formulas that named the table name them. */
  convertToRange(): Range {
    const range = this.rangeOf(({ box }) => box);
    const { list } = this.book.part(BookTables);
    const { record } = this;
    const sheetName = this.book.engine.sheets.nameOf(record.sheetId);
    list.formulas.change(record.name, asAddresses(record, sheetName));
    list.remove(record.id);
    return range;
  }

  /** The cells go as well. */
  delete(): void {
    const { list } = this.book.part(BookTables);
    const { id, name, sheetId, box } = this.record;
    list.formulas.change(name, toNothing());
    list.remove(id);
    this.book.engine.structure.delete(sheetId, box, 'rows');
  }

  resize(target: Argument): void {
    const { record } = this;
    const range = rangeFromArgument(this.book, record.sheetId, target);
    if (range.isUnbounded) throw invalidArgument();
    resizeTable(this.book, record, range.sheetId, range.box);
  }
}

function lookSwitch(
  key: 'firstColumn' | 'lastColumn' | 'rowStripes' | 'columnStripes',
): Scalar<Table> {
  return readWrite(
    truth,
    (table) => table.look[key],
    (table, isOn) => {
      table.setLook({ [key]: isOn });
    },
  );
}

const TABLE = defineType(Table, 'Table', () => ({
  scalars: {
    id: readOnly((table) => table.record.id),
    legacyId: readOnly((table) => String(table.record.number)),
    name: readWrite(
      text,
      (table) => table.name,
      (table, name) => {
        table.name = name;
      },
    ),
    showHeaders: readWrite(
      truth,
      (table) => table.record.showHeaders,
      (table, isShown) => {
        showHeaders(table.book, table.record, isShown);
      },
    ),
    showTotals: readWrite(
      truth,
      (table) => table.record.extras.totalsRow,
      (table, isShown) => {
        showTotals(table.book, table.record, isShown);
      },
    ),
    showFilterButton: readWrite(
      truth,
      (table) => table.hasFilterButton,
      (table, isShown) => {
        table.hasFilterButton = isShown;
      },
    ),
    style: readWrite(
      text,
      (table) => table.look.name ?? '',
      (table, name) => {
        if (name !== '' && !STYLE.test(name)) throw invalidArgument();
        table.setLook({ name });
      },
    ),
    highlightFirstColumn: lookSwitch('firstColumn'),
    highlightLastColumn: lookSwitch('lastColumn'),
    showBandedRows: lookSwitch('rowStripes'),
    showBandedColumns: lookSwitch('columnStripes'),
  },
  navigations: {
    autoFilter: (table) => new AutoFilter(table),
    columns: (table) => new TableColumnCollection(table),
    rows: (table) => new TableRowCollection(table),
    sort: (table) => new TableSort(table),
    worksheet: ({ book, record }) => new Worksheet(book, record.sheetId),
  },
  methods: {
    clearFilters: method([], (table) => {
      clearFilters(table);
    }),
    reapplyFilters: method(
      [],
      (table) => {
        applyFilter(filterOf(table));
      },
      { readsResults: true },
    ),
    convertToRange: method([], (table) => table.convertToRange()),
    delete: method([], (table) => {
      table.delete();
    }),
    getDataBodyRange: method([], (table) => table.rangeOf(bodyOf)),
    getHeaderRowRange: method([], (table) => table.rangeOf(headerOf)),
    getRange: method([], (table) => table.rangeOf(({ box }) => box)),
    getTotalRowRange: method([], (table) => table.rangeOf(totalsOf)),
    resize: method([(target: Argument) => target], (table, target) => {
      table.resize(target);
    }),
    ...eventMethods('DataChanged', 'SelectionChanged'),
  },
}));
