import { invalidArgument, readOnly, readWrite, text, type ArgumentReader } from '../../protocol';
import type { RemarkModel } from './model/comments';

interface RemarkHolder {
  readonly model: RemarkModel;
}

/** An empty comment is refused, as in Excel. */
export const words: ArgumentReader<string> = (value) => {
  const content = text(value);
  if (content === '') throw invalidArgument();
  return content;
};

/** What a comment and an answer to it have in common. */
export const REMARK_SCALARS = {
  id: readOnly(({ model }: RemarkHolder) => model.id),
  authorEmail: readOnly(({ model }: RemarkHolder) => model.authorEmail),
  authorName: readOnly(({ model }: RemarkHolder) => model.authorName),
  content: readWrite(
    words,
    ({ model }: RemarkHolder) => model.content,
    ({ model }, content) => {
      model.content = content;
    },
  ),
  contentType: readOnly(() => 'Plain'),
  creationDate: readOnly(({ model }: RemarkHolder) => model.created.toISOString()),
};
