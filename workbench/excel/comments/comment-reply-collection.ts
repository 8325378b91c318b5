import {
  NULL_OBJECT,
  defineType,
  method,
  oneOf,
  orNotFound,
  otherwise,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import { CommentReply } from './comment-reply';
import { Comments, type CommentModel } from './model/comments';
import { words } from './remark-scalars';

/** The answers to a comment, in the order in which they came. */
export class CommentReplyCollection extends ModelPart<CommentModel> {
  get type(): ObjectType {
    return COMMENT_REPLY_COLLECTION;
  }

  get items(): CommentReply[] {
    return this.model.replies.map((reply) => new CommentReply(this.book, reply, this.model));
  }

  find(id: string): CommentReply | undefined {
    return this.items.find(({ model }) => model.id === id);
  }
}

/** Mentions need people, of whom the workbench knows none. */
const contentType = otherwise(oneOf(['Plain']), 'Plain');

const COMMENT_REPLY_COLLECTION = defineType(
  CommentReplyCollection,
  'CommentReplyCollection',
  () => ({
    items: ({ items }) => items,
    methods: {
      add: method([words, contentType], ({ book, model }, content) => {
        const reply = book.part(Comments).reply(model, content);
        return new CommentReply(book, reply, model);
      }),
      getCount: method([], ({ items }) => items.length),
      getItem: method([text], (replies, id) => orNotFound(replies.find(id))),
      getItemAt: method([wholeNumber], ({ items }, index) => orNotFound(items[index])),
      getItemOrNullObject: method([text], (replies, id) => replies.find(id) ?? NULL_OBJECT),
    },
  }),
);
