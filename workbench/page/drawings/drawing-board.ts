import {
  listenToDrawings,
  picturesOf,
  setPainter,
  type ChartPicture,
  type ShapePicture,
} from '../../host/drawings';
import type { ExcelHost } from '../../host/excel-host';
import { HostError } from '../../protocol';
import { FloatingLayer } from '../floating-layer/floating-layer';
import { gridCanvasParent } from '../floating-layer/grid-canvas';
import { ChartView, chartImage } from './charts/chart-view';
import { shapeImage } from './shapes/shape-image';
import { ShapeView, inkedPlace } from './shapes/shape-view';

type Picture = ChartPicture | ShapePicture;

interface Hung {
  readonly view: ChartView | ShapeView;
  /** What it shows, to see whether it must be drawn again. */
  seen: string;
}

function viewOf(picture: Picture): ChartView | ShapeView {
  return picture.kind === 'chart' ? new ChartView(picture) : new ShapeView(picture);
}

/** The charts and shapes of a workbook above its cells: drawn when they come, and again when what they show changes. */
export class DrawingBoard {
  readonly #host: ExcelHost;
  readonly #layer: FloatingLayer;
  readonly #hung = new Map<string, Hung>();
  readonly #stop: () => void;
  #frame = 0;

  /** The cells must be drawn already. */
  constructor(host: ExcelHost) {
    const parent = gridCanvasParent(host.engine);
    if (!parent) throw new Error('The grid is not drawn yet.');
    this.#host = host;
    this.#layer = new FloatingLayer(host.engine, parent);
    this.#stop = listenToDrawings(host.book, () => {
      this.#drawSoon();
    });
    setPainter(host.book, (id, size) => this.#paint(id, size));
    this.#drawSoon();
  }

  dispose(): void {
    this.#stop();
    cancelAnimationFrame(this.#frame);
    setPainter(this.#host.book, undefined);
    for (const { view } of this.#hung.values()) view.dispose();
    this.#layer.dispose();
  }

  /** Many changes come at once, so they wait for the next frame. */
  #drawSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const pictures = picturesOf(this.#host.book);
    const ids = new Set(pictures.map(({ id }) => id));
    for (const [id, { view }] of this.#hung) {
      if (ids.has(id)) continue;
      view.dispose();
      this.#layer.remove(id);
      this.#hung.delete(id);
    }
    pictures.forEach((picture, order) => {
      this.#hang(picture, order);
    });
  }

  #hang(picture: Picture, order: number): void {
    const seen = JSON.stringify([picture, order]);
    const known = this.#hung.get(picture.id);
    if (known?.seen === seen) return;
    const view = known?.view ?? viewOf(picture);
    if (view instanceof ChartView && picture.kind === 'chart') view.show(picture);
    if (view instanceof ShapeView && picture.kind === 'shape') view.show(picture);
    view.element.style.zIndex = String(order);
    this.#hung.set(picture.id, { view, seen });
    const { id, sheetId } = picture;
    const place = picture.kind === 'chart' ? picture.place : inkedPlace(picture);
    this.#layer.put({ id, sheetId, place, element: view.element });
  }

  /** Groups, and shapes with a text, are refused: a picture that lacks a part would be a lie. */
  async #paint(id: string, size: { width: number; height: number } | undefined): Promise<string> {
    const picture = picturesOf(this.#host.book).find((one) => one.id === id);
    if (picture?.kind === 'chart') return chartImage(picture, size);
    if (picture && picture.model.text.text === '') return shapeImage(picture);
    throw new HostError('ApiNotFound', 'The workbench makes no pictures of groups and texts.');
  }
}
