import { idAndName } from '../../../look/id-and-name';
import { evenLines } from '../../../map/even-lines';
import { textHeight } from '../../styling/text-height';
import type { ObjectiveRow, Outline, PerspectiveRow } from '../../subject/outline';

/** Where the boxes of the map stand. Rows and columns count from 1. */
export interface MapLayout {
  readonly perspectives: readonly MapBand[];
  /** Lines of boxes from top to bottom, whatever their perspective. */
  readonly lines: readonly MapLine[];
  readonly boxes: ReadonlyMap<string, MapBox>;
}

/** A perspective with its lines; without objectives it has one that is empty. */
export interface MapBand {
  readonly perspective: PerspectiveRow;
  readonly lines: readonly MapLine[];
}

/** Five rows: a margin, the name, status and score, the count of KPIs, a margin; a gap for arrows follows. */
export interface MapLine {
  readonly number: number;
  readonly top: number;
  readonly nameHeight: number;
  readonly boxes: readonly MapBox[];
}

export interface MapBox {
  readonly objective: ObjectiveRow;
  readonly line: number;
  /** First row of the box: its name. */
  readonly row: number;
  /** In columns of the grid from its left edge. */
  readonly left: number;
  readonly width: number;
}

export const MAP_GRID = { first: 3, count: 60, width: 1.9 } as const;
export const MAP_ROWS = { first: 6, margin: 0, name: 1, status: 2, count: 3, below: 4, gap: 5 };
/** Of these rows but the name's, in points. */
export const MAP_HEIGHTS = { margin: 7, status: 21, count: 17, gap: 38 };
export const ROWS_TO_LINE = 6;
export const NAME_SIZE = 10.5;

const MOST_IN_LINE = 5;
/** Columns of the grid that stay free between two boxes, by the number of boxes in a line. */
const FREE_BESIDE: readonly number[] = [4, 4, 4, 4, 3, 2];

/** Places the objectives of each perspective, five to a line at most, all boxes equally wide. */
export function mapLayout({ perspectives }: Pick<Outline, 'perspectives'>): MapLayout {
  const split = perspectives.map((perspective) => ({
    perspective,
    rows: evenLines(perspective.objectives, MOST_IN_LINE),
  }));
  const most = Math.max(3, ...split.flatMap(({ rows }) => rows.map((row) => row.length)));
  const width = MAP_GRID.count / most - (FREE_BESIDE[most] ?? 2);
  let number = 0;
  const bands = split.map(({ perspective, rows }): MapBand => {
    const lines = rows.map((objectives) => lineOf(objectives, number++, width));
    return { perspective, lines };
  });
  const lines = bands.flatMap((band) => band.lines);
  const boxes = lines.flatMap((line) => line.boxes);
  return {
    perspectives: bands,
    lines,
    boxes: new Map(boxes.map((box) => [box.objective.result.objective.id, box])),
  };
}

/** What stands in a box as its name. */
export function boxName({ result: { objective } }: ObjectiveRow): string {
  return idAndName(objective);
}

function lineOf(objectives: readonly ObjectiveRow[], number: number, width: number): MapLine {
  const top = MAP_ROWS.first + number * ROWS_TO_LINE;
  const pitch = MAP_GRID.count / Math.max(1, objectives.length);
  const boxes = objectives.map((objective, index): MapBox => {
    const left = Math.round(pitch * (index + 0.5) - width / 2);
    return { objective, line: number, row: top + MAP_ROWS.name, left, width };
  });
  const names = objectives.map((objective) => ({
    text: boxName(objective),
    width: width * MAP_GRID.width - 1,
    size: NAME_SIZE + 0.5,
  }));
  return { number, top, nameHeight: Math.min(60, textHeight(names, 33)), boxes };
}
