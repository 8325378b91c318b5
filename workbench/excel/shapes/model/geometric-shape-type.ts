import { apiNotFound, invalidArgument, text, type ArgumentReader } from '../../../protocol';

/** The geometric shapes that the workbench can draw. */
const TYPES = [
  'Rectangle',
  'RoundRectangle',
  'Snip1Rectangle',
  'Round2SameRectangle',
  'Ellipse',
  'Triangle',
  'RightTriangle',
  'Diamond',
  'Parallelogram',
  'Trapezoid',
  'Pentagon',
  'Hexagon',
  'Octagon',
  'Plus',
  'Star4',
  'Star5',
  'Chevron',
  'HomePlate',
  'RightArrow',
  'LeftArrow',
  'UpArrow',
  'DownArrow',
  'LeftRightArrow',
  'UpDownArrow',
  'FlowChartProcess',
  'FlowChartAlternateProcess',
  'FlowChartDecision',
  'FlowChartTerminator',
  'FlowChartConnector',
] as const;
export type GeometricShapeType = (typeof TYPES)[number];

/** Parts of names of the others, so that a shape that is not drawn is told from one that does not exist. */
const OTHERS =
  /^(\w+(rectangle|arrow|callout\d?|ribbon2?|scroll|wave|seal\d|gon|trapezoid)|lineinverse|star\d+|flowchart\w+|actionbutton\w+|math\w+|gear\d|\w+tabs|chart(x|star|plus)|callout\d|(left|right)?(bracket|brace)(pair)?|ribbon2?|wave|plaque|teardrop|pie(wedge)?|blockarc|donut|nosmoking|cube|can|lightningbolt|heart|sun|moon|smileyface|foldedcorner|bevel|frame|halfframe|corner|diagonalstripe|chord|arc|cloud|funnel)$/i;

/** @throws HostError ApiNotFound for shapes that Excel has and the workbench cannot draw */
export const geometricShapeType: ArgumentReader<GeometricShapeType> = (value) => {
  const written = text(value).toLowerCase();
  const found = TYPES.find((name) => name.toLowerCase() === written);
  if (found !== undefined) return found;
  if (OTHERS.test(written)) {
    throw apiNotFound('GeometricShapeType', text(value), 'the workbench cannot draw it.');
  }
  throw invalidArgument();
};
