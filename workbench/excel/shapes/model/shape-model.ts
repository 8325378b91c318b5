import type { Anchor } from '../../drawings/anchor';
import { newDrawingId } from '../../drawings/drawings';
import type { GeometricShapeType } from './geometric-shape-type';
import { newText, type TextModel } from './text-model';

export const CONNECTOR_TYPES = ['Straight', 'Elbow', 'Curve'] as const;
export type ConnectorType = (typeof CONNECTOR_TYPES)[number];
export const ARROWHEAD_STYLES = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'] as const;
export const ARROWHEAD_LENGTHS = ['Short', 'Medium', 'Long'] as const;
export const ARROWHEAD_WIDTHS = ['Narrow', 'Medium', 'Wide'] as const;
export const DASH_STYLES = [
  'Dash',
  'DashDot',
  'DashDotDot',
  'LongDash',
  'LongDashDot',
  'RoundDot',
  'Solid',
  'SquareDot',
  'LongDashDotDot',
  'SystemDash',
  'SystemDot',
  'SystemDashDot',
] as const;

export interface ShapeFillModel {
  type: 'Solid' | 'NoFill';
  foregroundColor: string;
  /** 0 opaque … 1 clear. */
  transparency: number;
}

export interface ShapeLineModel {
  visible: boolean;
  color: string;
  /** In points. */
  weight: number;
  dashStyle: (typeof DASH_STYLES)[number];
  transparency: number;
}

/** What a line ends at: a shape, by id, and one of its sites, counted from the top to the left. */
export interface Connection {
  readonly shapeId: string;
  readonly site: number;
}

export interface LineEndModel {
  arrowheadStyle: (typeof ARROWHEAD_STYLES)[number];
  arrowheadLength: (typeof ARROWHEAD_LENGTHS)[number];
  arrowheadWidth: (typeof ARROWHEAD_WIDTHS)[number];
  connection: Connection | undefined;
}

export interface LineModel {
  connectorType: ConnectorType;
  readonly begin: LineEndModel;
  readonly end: LineEndModel;
}

export interface ImageModel {
  readonly base64: string;
  readonly format: 'PNG' | 'JPEG';
}

/** What kind of shape it is, with what only that kind has. */
export type ShapeContent =
  | { readonly kind: 'GeometricShape'; geometricShapeType: GeometricShapeType }
  | { readonly kind: 'Line'; readonly line: LineModel }
  | { readonly kind: 'Image'; readonly image: ImageModel }
  | { readonly kind: 'Group'; readonly children: ShapeModel[] };

export interface ShapeModel {
  readonly id: string;
  readonly content: ShapeContent;
  readonly anchor: Anchor;
  name: string;
  /** In degrees, clockwise. */
  rotation: number;
  altTextTitle: string;
  altTextDescription: string;
  visible: boolean;
  lockAspectRatio: boolean;
  readonly original: { readonly width: number; readonly height: number };
  readonly fill: ShapeFillModel;
  readonly line: ShapeLineModel;
  readonly text: TextModel;
  parent: ShapeModel | undefined;
}

const ACCENT = '#4472C4';
const DARK_ACCENT = '#2F528F';
const WHITE = '#FFFFFF';

/** A shape as Excel makes it; text boxes are dressed by whoever adds them. */
export function newShape(name: string, anchor: Anchor, content: ShapeContent): ShapeModel {
  const { width, height } = anchor.rectangle;
  const isFilled = content.kind === 'GeometricShape';
  const isOutlined = isFilled || content.kind === 'Line';
  return {
    id: newDrawingId(),
    content,
    anchor,
    name,
    rotation: 0,
    altTextTitle: '',
    altTextDescription: '',
    visible: true,
    lockAspectRatio: content.kind === 'Image',
    original: { width, height },
    fill: { type: isFilled ? 'Solid' : 'NoFill', foregroundColor: ACCENT, transparency: 0 },
    line: {
      visible: isOutlined,
      color: content.kind === 'Line' ? ACCENT : DARK_ACCENT,
      weight: content.kind === 'Line' ? 0.5 : 1,
      dashStyle: 'Solid',
      transparency: 0,
    },
    text: newText('', WHITE),
    parent: undefined,
  };
}

export function newLineEnd(): LineEndModel {
  return {
    arrowheadStyle: 'None',
    arrowheadLength: 'Medium',
    arrowheadWidth: 'Medium',
    connection: undefined,
  };
}
