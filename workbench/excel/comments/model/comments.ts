import type { Region } from '../../../engine';
import { invalidArgument, itemAlreadyExists } from '../../../protocol';
import type { Book } from '../../book';
import type { Range } from '../../range/range';

/** Who the workbench says is writing: it knows nobody. */
const AUTHOR = { name: 'Workbench', email: 'workbench@localhost' };

/** What a comment and an answer to it have in common. */
export interface RemarkModel {
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly created: Date;
  content: string;
}

export interface CommentModel extends RemarkModel {
  readonly cell: Region;
  readonly replies: RemarkModel[];
  resolved: boolean;
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function newRemark(content: string): RemarkModel {
  if (content === '') throw invalidArgument();
  return {
    id: newId(),
    authorName: AUTHOR.name,
    authorEmail: AUTHOR.email,
    created: new Date(),
    content,
  };
}

/** The comments of a workbook. Each stays with its cell, and goes with it. */
export class Comments {
  readonly #book: Book;
  #comments: CommentModel[] = [];

  constructor(book: Book) {
    this.#book = book;
  }

  /** In the order of the sheets, then in which they were made. */
  get all(): CommentModel[] {
    const living = this.#comments.filter(({ cell }) => cell.box !== undefined);
    return this.#book.engine.sheets.ids.flatMap((id) =>
      living.filter(({ cell }) => cell.sheetId === id),
    );
  }

  add({ sheetId, box }: Range, content: string): CommentModel {
    if (box.rows !== 1 || box.columns !== 1) throw invalidArgument();
    if (this.at(sheetId, box)) throw itemAlreadyExists();
    const cell = this.#book.engine.regions.follow(sheetId, box);
    const comment = { ...newRemark(content), cell, replies: [], resolved: false };
    this.#comments.push(comment);
    return comment;
  }

  /** Copies the comments of a sheet, with who wrote them and when. */
  copySheet(from: string, to: string): void {
    for (const comment of this.all) {
      const { sheetId, box } = comment.cell;
      if (sheetId !== from || !box) continue;
      const copied = <Model extends RemarkModel>(remark: Model) => ({ ...remark, id: newId() });
      this.#comments.push({
        ...copied(comment),
        cell: this.#book.engine.regions.follow(to, box),
        replies: comment.replies.map(copied),
      });
    }
  }

  reply(comment: CommentModel, content: string): RemarkModel {
    const reply = newRemark(content);
    comment.replies.push(reply);
    return reply;
  }

  remove(comment: CommentModel): void {
    this.#comments = this.#comments.filter((other) => other !== comment);
  }

  at(sheetId: string, { row, column }: Range['box']): CommentModel | undefined {
    return this.all.find(
      ({ cell }) => cell.sheetId === sheetId && cell.box?.row === row && cell.box.column === column,
    );
  }
}
