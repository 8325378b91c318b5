import {
  NULL_OBJECT,
  defineType,
  method,
  oneOf,
  orNotFound,
  otherwise,
  text,
  wholeNumber,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import type { Range } from '../range/range';
import { rangeFromArgument } from '../range/range-from-text';
import { Comment } from './comment';
import { Comments } from './model/comments';
import { words } from './remark-scalars';

/** The comments of a workbook, or of one sheet. */
export class CommentCollection extends BookObject {
  readonly #sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get type(): ObjectType {
    return COMMENT_COLLECTION;
  }

  get items(): Comment[] {
    return this.book
      .part(Comments)
      .all.filter(({ cell }) => this.#sheetId === undefined || cell.sheetId === this.#sheetId)
      .map((model) => new Comment(this.book, model));
  }

  find(id: string): Comment | undefined {
    return this.items.find(({ model }) => model.id === id);
  }

  cellOf(value: Argument): Range {
    const sheetId = this.#sheetId ?? this.book.engine.sheets.activeId;
    return rangeFromArgument(this.book, sheetId, value);
  }

  add(cell: Range, content: string): Comment {
    return new Comment(this.book, this.book.part(Comments).add(cell, content));
  }

  at({ sheetId, box }: Range): Comment | undefined {
    const model = this.book.part(Comments).at(sheetId, box);
    return model && new Comment(this.book, model);
  }

  withReply(id: string): Comment | undefined {
    return this.items.find(({ model }) => model.replies.some((reply) => reply.id === id));
  }
}

const asIs = (value: Argument) => value;
/** Mentions need people, of whom the workbench knows none. */
const contentType = otherwise(oneOf(['Plain']), 'Plain');

const COMMENT_COLLECTION = defineType(CommentCollection, 'CommentCollection', () => ({
  items: ({ items }) => items,
  methods: {
    add: method([asIs, words, contentType], (comments, cell, content) =>
      comments.add(comments.cellOf(cell), content),
    ),
    getCount: method([], ({ items }) => items.length),
    getItem: method([text], (comments, id) => orNotFound(comments.find(id))),
    getItemAt: method([wholeNumber], ({ items }, index) => orNotFound(items[index])),
    getItemByCell: method([asIs], (comments, cell) =>
      orNotFound(comments.at(comments.cellOf(cell))),
    ),
    getItemByReplyId: method([text], (comments, id) => orNotFound(comments.withReply(id))),
    getItemOrNullObject: method([text], (comments, id) => comments.find(id) ?? NULL_OBJECT),
  },
}));
