import { listenToSizes } from '../engine/size-changes';
import type { Book } from '../excel/book';
import { Charts } from '../excel/charts/model/charts';
import { chartPictureOf, type ChartPicture } from '../excel/charts/picture/chart-picture';
import { Drawings, type Painter } from '../excel/drawings/drawings';
import { Shapes } from '../excel/shapes/model/shapes';
import { shapePicturesOf, type ShapePicture } from '../excel/shapes/shape-picture';

export type { AxisPicture, ChartPicture } from '../excel/charts/picture/chart-picture';
export type { PointPicture, SeriesPicture } from '../excel/charts/picture/series-picture';
export type { FontModel, LineModel } from '../excel/charts/model/format-model';
export type { ShapePicture } from '../excel/shapes/shape-picture';
export type { GeometricShapeType } from '../excel/shapes/model/geometric-shape-type';
export type { LineEndModel, ShapeLineModel } from '../excel/shapes/model/shape-model';
export type { TextModel } from '../excel/shapes/model/text-model';
export type { TextRun } from '../excel/drawings/text-runs';
export type { Painter } from '../excel/drawings/drawings';

/** What a page draws above the cells, from back to front. */
export function picturesOf(book: Book): (ChartPicture | ShapePicture)[] {
  const { sheets } = book.engine;
  const charts = book.part(Charts).all.map((chart) => chartPictureOf(book, chart));
  const shapes = book.part(Shapes).all.flatMap((shape) => shapePicturesOf(book, shape));
  return [...charts, ...shapes].filter(({ sheetId }) => sheets.has(sheetId));
}

/** Tells when pictures may look different: drawings, cells, sizes of rows or results changed. */
export function listenToDrawings(book: Book, listener: () => void): () => void {
  const { engine } = book;
  const stops = [
    book.part(Drawings).changed.listen(listener),
    engine.calculation.done.listen(listener),
    engine.cellChanges.happened.listen(listener),
    engine.sheetChanges.happened.listen(listener),
    listenToSizes(engine.univer, listener),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Lets `getImage` and `getAsImage` answer. */
export function setPainter(book: Book, painter: Painter | undefined): void {
  book.part(Drawings).painter = painter;
}
