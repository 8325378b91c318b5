import {
  NULL_OBJECT,
  defineType,
  either,
  listOf,
  method,
  number,
  objectOf,
  oneOf,
  orNotFound,
  otherwise,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import type { Worksheet } from '../worksheet';
import { geometricShapeType, type GeometricShapeType } from './model/geometric-shape-type';
import { readImage } from './model/image-size';
import {
  CONNECTOR_TYPES,
  newLineEnd,
  type ConnectorType,
  type ShapeModel,
} from './model/shape-model';
import { Shapes } from './model/shapes';
import { Shape } from './shape';

/** Excel's size of a shape that nobody has sized, in points. */
const NEW_SIZE = 72;
const NEW_TEXT_BOX = { width: 144, height: 36 };
const START = { left: 0, top: 0 };
const BLACK = '#000000';
const WHITE = '#FFFFFF';

/** The shapes of a sheet, from back to front. */
export class ShapeCollection extends BookObject {
  readonly sheetId: string;

  constructor({ book, sheetId }: Worksheet) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return SHAPE_COLLECTION;
  }

  get shapes(): Shapes {
    return this.book.part(Shapes);
  }

  get items(): Shape[] {
    return this.shapes.on(this.sheetId).map((model) => this.shapeOf(model));
  }

  shapeOf(model: ShapeModel): Shape {
    return new Shape(this.book, model);
  }

  find(key: string): Shape | undefined {
    const wanted = key.toLowerCase();
    return this.items.find(({ model }) => model.id === key || model.name.toLowerCase() === wanted);
  }

  addGeometricShape(type: GeometricShapeType): Shape {
    const corner = { left: NEW_SIZE, top: NEW_SIZE };
    const content = { kind: 'GeometricShape', geometricShapeType: type } as const;
    const words = type.replaceAll(/([a-z])([A-Z\d])/g, '$1 $2');
    return this.shapeOf(this.shapes.add(this.sheetId, words, [START, corner], content));
  }

  addTextBox(words: string): Shape {
    const corner = { left: NEW_TEXT_BOX.width, top: NEW_TEXT_BOX.height };
    const content = { kind: 'GeometricShape', geometricShapeType: 'Rectangle' } as const;
    const shape = this.shapes.add(this.sheetId, 'TextBox', [START, corner], content);
    shape.fill.foregroundColor = WHITE;
    Object.assign(shape.line, { color: '#BCBCBC', weight: 0.75 });
    shape.text.text = words;
    shape.text.font.color = BLACK;
    return this.shapeOf(shape);
  }

  addLine(ends: readonly [number, number, number, number], connectorType: ConnectorType): Shape {
    const [left, top, endLeft, endTop] = ends;
    const word = connectorType === 'Straight' ? 'Straight Connector' : `${connectorType} Connector`;
    const line = { connectorType, begin: newLineEnd(), end: newLineEnd() };
    const points = [
      { left, top },
      { left: endLeft, top: endTop },
    ] as const;
    return this.shapeOf(this.shapes.add(this.sheetId, word, points, { kind: 'Line', line }));
  }

  addImage(base64: string): Shape {
    const { image, width, height } = readImage(base64);
    const corner = { left: width, top: height };
    const content = { kind: 'Image', image } as const;
    return this.shapeOf(this.shapes.add(this.sheetId, 'Picture', [START, corner], content));
  }

  addGroup(members: readonly (string | Shape)[]): Shape {
    const models = members.map((member) =>
      typeof member === 'string' ? orNotFound(this.find(member)).model : member.model,
    );
    return this.shapeOf(this.shapes.group(this.sheetId, models));
  }
}

const member = either<string, Shape>(
  text,
  objectOf(() => Shape),
);

const SHAPE_COLLECTION = defineType(ShapeCollection, 'ShapeCollection', () => ({
  items: ({ items }) => items,
  methods: {
    addGeometricShape: method([geometricShapeType], (shapes, type) =>
      shapes.addGeometricShape(type),
    ),
    addGroup: method([listOf(member)], (shapes, members) => shapes.addGroup(members)),
    addImage: method([text], (shapes, base64) => shapes.addImage(base64)),
    addLine: method(
      [number, number, number, number, otherwise(oneOf(CONNECTOR_TYPES), 'Straight')],
      (shapes, left, top, endLeft, endTop, type) =>
        shapes.addLine([left, top, endLeft, endTop], type),
    ),
    addTextBox: method([otherwise(text, '')], (shapes, words) => shapes.addTextBox(words)),
    getCount: method([], ({ items }) => items.length),
    getItem: method([text], (shapes, key) => orNotFound(shapes.find(key))),
    getItemAt: method([wholeNumber], ({ items }, index) => orNotFound(items[index])),
    getItemOrNullObject: method([text], (shapes, key) => shapes.find(key) ?? NULL_OBJECT),
  },
}));
