import {
  defineType,
  itemNotFound,
  method,
  otherwise,
  readOnly,
  text,
  type ObjectType,
} from '../protocol';
import type { Book } from './book';
import { BookObject } from './book-object';
import { CreatedWorkbooks } from './created-workbooks';

/** A new workbook that is not open yet. */
export class WorkbookCreated extends BookObject {
  readonly id: string;

  constructor(book: Book, id: string) {
    super(book);
    this.id = id;
  }

  get type(): ObjectType {
    return WORKBOOK_CREATED;
  }
}

const WORKBOOK_CREATED = defineType(WorkbookCreated, 'WorkbookCreated', () => ({
  scalars: { id: readOnly(({ id }) => id) },
  methods: {
    open: method([], ({ book, id }) => {
      book.part(CreatedWorkbooks).open(id);
    }),
  },
}));

/** How an application makes workbooks; Excel on the web has a way of its own. */
export const WORKBOOK_CREATION_METHODS = {
  createWorkbook: method(
    [otherwise(text, '')],
    ({ book }: BookObject, file) =>
      new WorkbookCreated(book, book.part(CreatedWorkbooks).add(file)),
  ),
  _getWorkbookCreatedById: method([text], ({ book }: BookObject, id) => {
    if (!book.part(CreatedWorkbooks).has(id)) throw itemNotFound();
    return new WorkbookCreated(book, id);
  }),
};
