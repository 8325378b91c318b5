import {
  defineType,
  invalidArgument,
  itemNotFound,
  method,
  objectOf,
  oneOf,
  readOnly,
  readWrite,
  wholeNumber,
  type ArgumentReader,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import type { Book } from '../book';
import { Drawings } from '../drawings/drawings';
import { ModelPart } from '../drawings/model-part';
import { siteCountOf } from './model/connection-sites';
import {
  ARROWHEAD_LENGTHS,
  ARROWHEAD_STYLES,
  ARROWHEAD_WIDTHS,
  CONNECTOR_TYPES,
  type LineEndModel,
  type LineModel,
  type ShapeModel,
} from './model/shape-model';
import { Shapes } from './model/shapes';
import { Shape } from './shape';

type End = 'begin' | 'end';

/** A shape as a line. Connected to shapes it goes where they go. */
export class Line extends ModelPart<ShapeModel> {
  readonly line: LineModel;

  constructor(book: Book, model: ShapeModel, line: LineModel) {
    super(book, model);
    this.line = line;
  }

  get type(): ObjectType {
    return LINE;
  }

  connectedShape(end: End): Shape {
    const { connection } = this.line[end];
    const shape = connection && this.book.part(Shapes).find(connection.shapeId);
    if (!shape) throw itemNotFound();
    return new Shape(this.book, shape);
  }

  connect(end: End, { model }: Shape, site: number): void {
    const isElsewhere = model.anchor.sheetId !== this.model.anchor.sheetId;
    if (isElsewhere || site < 0 || site >= siteCountOf(model)) throw invalidArgument();
    this.line[end].connection = { shapeId: model.id, site };
    this.#settle();
  }

  disconnect(end: End): void {
    this.#settle();
    this.line[end].connection = undefined;
  }

  /** Keeps the line where it is seen, so that it stays there when it is disconnected or its shape is deleted. */
  #settle(): void {
    this.model.anchor.span(...this.book.part(Shapes).endsOf(this.model));
    this.book.part(Drawings).touch();
  }
}

function endScalar<Key extends 'arrowheadStyle' | 'arrowheadLength' | 'arrowheadWidth'>(
  end: End,
  key: Key,
  read: ArgumentReader<LineEndModel[Key]>,
): Scalar<Line> {
  return readWrite(
    read,
    ({ line }) => line[end][key],
    ({ book, line }, value) => {
      line[end][key] = value;
      book.part(Drawings).touch();
    },
  );
}

const CONNECTOR_TYPE = readWrite(
  oneOf(CONNECTOR_TYPES),
  ({ line }: Line) => line.connectorType,
  ({ book, line }, type) => {
    line.connectorType = type;
    book.part(Drawings).touch();
  },
);
const styles = oneOf(ARROWHEAD_STYLES);
const lengths = oneOf(ARROWHEAD_LENGTHS);
const widths = oneOf(ARROWHEAD_WIDTHS);
const shape = objectOf(() => Shape);

const LINE = defineType(Line, 'Line', () => ({
  scalars: {
    id: readOnly(({ model }) => model.id),
    beginArrowheadLength: endScalar('begin', 'arrowheadLength', lengths),
    beginArrowheadStyle: endScalar('begin', 'arrowheadStyle', styles),
    beginArrowheadWidth: endScalar('begin', 'arrowheadWidth', widths),
    beginConnectedSite: readOnly(({ line }) => line.begin.connection?.site ?? null),
    connectorType: { ...CONNECTOR_TYPE, wireName: 'connectorType' },
    endArrowheadLength: endScalar('end', 'arrowheadLength', lengths),
    endArrowheadStyle: endScalar('end', 'arrowheadStyle', styles),
    endArrowheadWidth: endScalar('end', 'arrowheadWidth', widths),
    endConnectedSite: readOnly(({ line }) => line.end.connection?.site ?? null),
    isBeginConnected: readOnly(({ line }) => line.begin.connection !== undefined),
    isEndConnected: readOnly(({ line }) => line.end.connection !== undefined),
  },
  navigations: {
    beginConnectedShape: (line) => line.connectedShape('begin'),
    endConnectedShape: (line) => line.connectedShape('end'),
    shape: ({ book, model }) => new Shape(book, model),
  },
  methods: {
    connectBeginShape: method([shape, wholeNumber], (line, to, site) => {
      line.connect('begin', to, site);
    }),
    connectEndShape: method([shape, wholeNumber], (line, to, site) => {
      line.connect('end', to, site);
    }),
    disconnectBeginShape: method([], (line) => {
      line.disconnect('begin');
    }),
    disconnectEndShape: method([], (line) => {
      line.disconnect('end');
    }),
  },
}));
