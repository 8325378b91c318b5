import { defineType, method, readOnly, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { ModelPart } from '../drawings/model-part';
import { Comment } from './comment';
import type { CommentModel, RemarkModel } from './model/comments';
import { REMARK_SCALARS } from './remark-scalars';

/** An answer to a comment. */
export class CommentReply extends ModelPart<RemarkModel> {
  readonly comment: CommentModel;

  constructor(book: Book, reply: RemarkModel, comment: CommentModel) {
    super(book, reply);
    this.comment = comment;
  }

  get type(): ObjectType {
    return COMMENT_REPLY;
  }

  get parent(): Comment {
    return new Comment(this.book, this.comment);
  }

  delete(): void {
    const { replies } = this.comment;
    replies.splice(replies.indexOf(this.model), 1);
  }
}

const COMMENT_REPLY = defineType(CommentReply, 'CommentReply', () => ({
  scalars: {
    ...REMARK_SCALARS,
    resolved: readOnly(({ comment }) => comment.resolved),
  },
  methods: {
    delete: method([], (reply) => {
      reply.delete();
    }),
    getLocation: method([], ({ parent }) => parent.location),
    getParentComment: method([], ({ parent }) => parent),
  },
}));
