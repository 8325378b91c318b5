import {
  defineType,
  invalidReference,
  method,
  readWrite,
  truth,
  type ObjectType,
} from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import { Range } from '../range/range';
import { CommentReplyCollection } from './comment-reply-collection';
import { Comments, type CommentModel } from './model/comments';
import { REMARK_SCALARS } from './remark-scalars';

/** A comment at a cell, with the answers to it. */
export class Comment extends ModelPart<CommentModel> {
  get type(): ObjectType {
    return COMMENT;
  }

  get location(): Range {
    const { sheetId, box } = this.model.cell;
    if (!box) throw invalidReference();
    return new Range(this.book, sheetId, box);
  }
}

const COMMENT = defineType(Comment, 'Comment', () => ({
  scalars: {
    ...REMARK_SCALARS,
    resolved: readWrite(
      truth,
      ({ model }) => model.resolved,
      ({ model }, isResolved) => {
        model.resolved = isResolved;
      },
    ),
  },
  navigations: {
    replies: ({ book, model }) => new CommentReplyCollection(book, model),
  },
  methods: {
    delete: method([], ({ book, model }) => {
      book.part(Comments).remove(model);
    }),
    getLocation: method([], ({ location }) => location),
  },
}));
