import type { BoxSide, DrawnArrow, DrawnBand, DrawnBox, MapDrawing } from './map-drawing';

/** What the name of every shape of ours begins with; all others are the user's. */
export const SHAPE_PREFIX = 'BSC map: ';

/** Connection sites of a rectangle are counted from the top against the clock. */
const SITES: Readonly<Record<BoxSide, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
const INK = '#1F2933';

/** Puts the shapes of a map on a sheet, the grounds behind the boxes and the arrows before both. */
export function addMapShapes(sheet: Excel.Worksheet, drawing: MapDrawing): void {
  const { shapes } = sheet;
  for (const band of drawing.bands) addBand(shapes, band);
  const boxes = new Map(drawing.boxes.map((box) => [box.id, addBox(shapes, box)]));
  for (const arrow of drawing.arrows) {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    if (from && to) addArrow(shapes, arrow, from, to);
  }
}

function addBand(shapes: Excel.ShapeCollection, band: DrawnBand): void {
  const { left, top, width, height, labelWidth } = band;
  const ground = shapes.addGeometricShape('Rectangle');
  ground.set({ name: `${SHAPE_PREFIX}ground ${band.id}`, left, top, width, height });
  ground.fill.setSolidColor(band.ground);
  ground.lineFormat.visible = false;
  ground.altTextDescription = band.label;
  const label = shapes.addGeometricShape('Rectangle');
  label.set({
    name: `${SHAPE_PREFIX}perspective ${band.id}`,
    left,
    top,
    width: labelWidth,
    height,
  });
  label.fill.setSolidColor(band.colour);
  label.lineFormat.visible = false;
  label.altTextDescription = band.label;
  const { textFrame } = label;
  textFrame.set({
    orientation: 'Vertical270',
    horizontalAlignment: 'Center',
    verticalAlignment: 'Middle',
    leftMargin: 2,
    rightMargin: 2,
    topMargin: 2,
    bottomMargin: 2,
  });
  textFrame.textRange.text = band.label;
  textFrame.textRange.font.set({ color: '#FFFFFF', size: 11, bold: true });
}

function addBox(shapes: Excel.ShapeCollection, box: DrawnBox): Excel.Shape {
  const { left, top, width, height } = box;
  const shape = shapes.addGeometricShape('RoundRectangle');
  shape.set({ name: `${SHAPE_PREFIX}${box.id}`, left, top, width, height });
  shape.altTextDescription = box.alternativeText;
  shape.fill.setSolidColor(box.tint);
  shape.lineFormat.set({ color: box.line, weight: 1.25 });
  const { textFrame } = shape;
  textFrame.set({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Middle',
    leftMargin: 6,
    rightMargin: 6,
    topMargin: 4,
    bottomMargin: 4,
  });
  const { textRange } = textFrame;
  textRange.text = `${box.name}\n${box.status}`;
  textRange.font.set({ color: INK, size: 10.5, bold: false });
  const status = textRange.getSubstring(box.name.length + 1, box.status.length);
  status.font.set({ color: box.text, bold: true });
  return shape;
}

/** The first line holds on to the box that helps, the last one with the head to the box that is helped. */
function addArrow(
  shapes: Excel.ShapeCollection,
  arrow: DrawnArrow,
  from: Excel.Shape,
  to: Excel.Shape,
): void {
  const name = `${SHAPE_PREFIX}${arrow.from} > ${arrow.to}`;
  const { bends } = arrow;
  const last = bends.length;
  for (let piece = 0; piece <= last; piece++) {
    const start = bends[piece - 1] ?? { x: 0, y: 0 };
    const end = bends[piece] ?? { x: 0, y: 0 };
    const line = shapes.addLine(start.x, start.y, end.x, end.y, 'Straight');
    line.name = last === 0 ? name : `${name} ${piece + 1}`;
    line.altTextDescription = arrow.alternativeText;
    line.lineFormat.set({
      color: arrow.colour,
      weight: arrow.width,
      dashStyle: arrow.dashed ? 'Dash' : 'Solid',
    });
    if (piece === 0) line.line.connectBeginShape(from, SITES[arrow.fromSide]);
    if (piece === last) {
      line.line.connectEndShape(to, SITES[arrow.toSide]);
      line.line.endArrowheadStyle = 'Triangle';
    }
  }
}
