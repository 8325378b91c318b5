import type { PageBreak as KeptBreak } from '../../content/page-setup';
import {
  defineType,
  invalidArgument,
  method,
  orNotFound,
  readOnly,
  wholeNumber,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import { SheetPage } from './sheet-page';

type Along = 'rows' | 'columns';

/** Page breaks that were set, of rows or of columns. */
export class PageBreakCollection extends SheetPage {
  readonly along: Along;

  constructor(book: Book, sheetId: string, along: Along) {
    super(book, sheetId);
    this.along = along;
  }

  get type(): ObjectType {
    return PAGE_BREAKS;
  }

  get breaks(): readonly KeptBreak[] {
    const { rowBreaks = [], columnBreaks = [] } = this.page;
    return this.along === 'rows' ? rowBreaks : columnBreaks;
  }

  set breaks(breaks: readonly KeptBreak[]) {
    const sorted = [...breaks].sort((one, other) => one.before - other.before);
    this.change(this.along === 'rows' ? { rowBreaks: sorted } : { columnBreaks: sorted });
  }

  get items(): PageBreak[] {
    return this.breaks.map(({ before }) => this.at(before));
  }

  at(before: number): PageBreak {
    return new PageBreak(this, before);
  }

  /** Begins a new page with the first row or column of the range. */
  add(value: Argument): PageBreak {
    const { box, sheetId } = rangeFromArgument(this.book, this.sheetId, value);
    const before = this.along === 'rows' ? box.row : box.column;
    if (sheetId !== this.sheetId || before === 0) throw invalidArgument();
    const others = this.breaks.filter((one) => one.before !== before);
    this.breaks = [...others, { before, manual: true }];
    return this.at(before);
  }
}

/** A break before a row or a column. */
export class PageBreak extends SheetPage {
  readonly owner: PageBreakCollection;
  readonly before: number;

  constructor(owner: PageBreakCollection, before: number) {
    super(owner.book, owner.sheetId);
    this.owner = owner;
    this.before = before;
  }

  get type(): ObjectType {
    return PAGE_BREAK;
  }
}

const PAGE_BREAKS = defineType(PageBreakCollection, 'PageBreakCollection', () => ({
  items: (breaks) => breaks.items,
  methods: {
    add: method([(value: Argument) => value], (breaks, range) => breaks.add(range)),
    getCount: method([], ({ breaks }) => breaks.length),
    getItem: method([wholeNumber], (breaks, index) => orNotFound(breaks.items[index])),
    removePageBreaks: method([], (breaks) => {
      breaks.breaks = [];
    }),
  },
}));

const PAGE_BREAK = defineType(PageBreak, 'PageBreak', () => ({
  scalars: {
    _id: readOnly(({ owner, before }) => owner.items.findIndex((one) => one.before === before)),
    columnIndex: readOnly(({ owner, before }) => (owner.along === 'columns' ? before : 0)),
    rowIndex: readOnly(({ owner, before }) => (owner.along === 'rows' ? before : 0)),
  },
  methods: {
    delete: method([], ({ owner, before }) => {
      owner.breaks = owner.breaks.filter((one) => one.before !== before);
    }),
    getCellAfterBreak: method([], ({ book, sheetId, owner, before }) => {
      const place =
        owner.along === 'rows' ? { row: before, column: 0 } : { row: 0, column: before };
      return new Range(book, sheetId, { ...place, rows: 1, columns: 1 });
    }),
  },
}));
