import type { Rectangle } from '../../engine';
import {
  defineType,
  invalidOperation,
  itemNotFound,
  readOnly,
  type ObjectType,
} from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { ModelPart } from '../drawings/model-part';
import { GeometricShape } from './geometric-shape';
import { Image } from './image';
import { Line } from './line';
import type { ShapeContent, ShapeModel } from './model/shape-model';
import { Shapes } from './model/shapes';
import { ShapeFill } from './shape-fill';
import { ShapeGroup } from './shape-group';
import { ShapeLineFormat } from './shape-line-format';
import { SHAPE_METHODS } from './shape-methods';
import { SHAPE_SCALARS } from './shape-scalars';
import { TextFrame } from './text-frame';

/** Something drawn on a sheet: a geometric shape, a line, an image or a group of those. */
export class Shape extends ModelPart<ShapeModel> {
  get type(): ObjectType {
    return SHAPE;
  }

  get rectangle(): Rectangle {
    return this.book.part(Shapes).rectangleOf(this.model);
  }

  set rectangle(rectangle: Rectangle) {
    this.book.part(Shapes).place(this.model, rectangle);
    this.book.part(Drawings).touch();
  }

  /** @throws HostError InvalidOperation for a shape of another kind */
  contentOf<Kind extends ShapeContent['kind']>(kind: Kind): Extract<ShapeContent, { kind: Kind }> {
    const { content } = this.model;
    if (content.kind !== kind) throw invalidOperation(`The shape is no ${kind}.`);
    return content as Extract<ShapeContent, { kind: Kind }>;
  }

  /** The group that it is in. */
  get parent(): Shape {
    const { parent } = this.model;
    if (!parent) throw itemNotFound();
    return new Shape(this.book, parent);
  }

  /** Another shape of the workbook. */
  sibling(model: ShapeModel): Shape {
    return new Shape(this.book, model);
  }

  get textFrame(): TextFrame {
    this.contentOf('GeometricShape');
    return new TextFrame(this.book, this.model.text);
  }
}

const SHAPE = defineType(Shape, 'Shape', () => ({
  scalars: { id: readOnly(({ model }) => model.id), ...SHAPE_SCALARS },
  navigations: {
    fill: ({ book, model }) => new ShapeFill(book, model.fill),
    geometricShape: (shape) => {
      shape.contentOf('GeometricShape');
      return new GeometricShape(shape.book, shape.model);
    },
    group: (shape) => {
      shape.contentOf('Group');
      return new ShapeGroup(shape.book, shape.model);
    },
    image: (shape) => {
      shape.contentOf('Image');
      return new Image(shape.book, shape.model);
    },
    line: (shape) => new Line(shape.book, shape.model, shape.contentOf('Line').line),
    lineFormat: ({ book, model }) => new ShapeLineFormat(book, model.line),
    parentGroup: ({ parent }) => new ShapeGroup(parent.book, parent.model),
    textFrame: ({ textFrame }) => textFrame,
  },
  methods: SHAPE_METHODS,
}));
