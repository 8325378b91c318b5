import type { Book } from '../excel/book';
import { Charts } from '../excel/charts/model/charts';
import { Comments } from '../excel/comments/model/comments';
import type { ShapeModel } from '../excel/shapes/model/shape-model';
import { Shapes } from '../excel/shapes/model/shapes';

/** Something on a sheet that only the host knows: a saved copy would lack it. */
export interface UnsavedDrawing {
  readonly kind: 'chart' | 'shape' | 'picture' | 'comment';
  readonly sheet: string;
  readonly count: number;
}

function leavesOf(shape: ShapeModel): ShapeModel[] {
  return shape.content.kind === 'Group' ? shape.content.children.flatMap(leavesOf) : [shape];
}

/** Charts, shapes, pictures and comments that were made since the workbook was opened, sheet by sheet. */
export function unsavedDrawingsOf(book: Book): UnsavedDrawing[] {
  const comments = book.part(Comments).all;
  return book.engine.sheets.ids.flatMap((sheetId) => {
    const sheet = book.engine.sheets.nameOf(sheetId);
    const shapes = book.part(Shapes).on(sheetId).flatMap(leavesOf);
    const pictures = shapes.filter(({ content }) => content.kind === 'Image').length;
    const counts = {
      chart: book.part(Charts).on(sheetId).length,
      shape: shapes.length - pictures,
      picture: pictures,
      comment: comments.filter(({ cell }) => cell.sheetId === sheetId).length,
    };
    const kinds = ['chart', 'shape', 'picture', 'comment'] as const;
    return kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ kind, sheet, count: counts[kind] }));
  });
}
