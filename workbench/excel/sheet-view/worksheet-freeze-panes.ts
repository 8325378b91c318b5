import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, type Box } from '../../engine';
import {
  NULL_OBJECT,
  defineType,
  invalidArgument,
  method,
  optional,
  orNotFound,
  wholeNumber,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { Formatting } from '../formats/formatting';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';

/** The rows and columns of a sheet that stay in sight. */
export class WorksheetFreezePanes extends BookObject {
  readonly sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return FREEZE_PANES;
  }

  freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) {
      throw invalidArgument();
    }
    this.book.part(Formatting).views.freeze(this.sheetId, rows, columns);
  }

  /** Everything above and at the left of the range's end stays in sight. */
  freezeAt(value: Argument): void {
    const { box, sheetId } = rangeFromArgument(this.book, this.sheetId, value);
    if (sheetId !== this.sheetId) throw invalidArgument();
    const rows = isEntireColumn(box) ? 0 : box.row + box.rows;
    const columns = isEntireRow(box) ? 0 : box.column + box.columns;
    this.freeze(rows, columns);
  }

  get location(): Range | undefined {
    const { rows, columns } = this.book.part(Formatting).views.frozen(this.sheetId);
    if (rows + columns === 0) return undefined;
    const box: Box = {
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    };
    return new Range(this.book, this.sheetId, box);
  }
}

const FREEZE_PANES = defineType(WorksheetFreezePanes, 'WorksheetFreezePanes', () => ({
  methods: {
    freezeAt: method([(value: Argument) => value], (panes, range) => {
      panes.freezeAt(range);
    }),
    freezeColumns: method([optional(wholeNumber)], (panes, count = 1) => {
      panes.freeze(0, count);
    }),
    freezeRows: method([optional(wholeNumber)], (panes, count = 1) => {
      panes.freeze(count, 0);
    }),
    getLocation: method([], ({ location }) => orNotFound(location)),
    getLocationOrNullObject: method([], ({ location }) => location ?? NULL_OBJECT),
    unfreeze: method([], (panes) => {
      panes.freeze(0, 0);
    }),
  },
}));
