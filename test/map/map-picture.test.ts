import * as fc from 'fast-check';
import type { MapMeasures } from '../../src/map/map-measures';
import { mapPicture, type MapBox, type MapPicture } from '../../src/map/map-picture';

const MEASURES: MapMeasures = {
  width: 300,
  narrowestBox: 60,
  widestBox: 120,
  boxHeight: () => 50,
  gap: 16,
  margin: 6,
  lane: 6,
  channel: 30,
  edge: 12,
  padding: 8,
};

/** As many objectives in each band as the list says: A1, A2 … in the first, B1 … in the second. */
function draw(
  counts: readonly number[],
  pairs: readonly (readonly [string, string])[],
): MapPicture {
  const bands = counts.map((count, band) =>
    Array.from({ length: count }, (_, index) => `${'ABCDEF'.charAt(band)}${index + 1}`),
  );
  return mapPicture(
    bands,
    pairs.map(([from, to]) => ({ from, to })),
    MEASURES,
  );
}

function boxOf({ boxes }: MapPicture, id: string): MapBox {
  const box = boxes.get(id);
  if (box === undefined) throw new Error(`no box ${id}`);
  return box;
}

/** Pieces of all arrows; `low` is the smaller end. */
function piecesOf({ arrows }: MapPicture) {
  return arrows.flatMap(({ points }, arrow) =>
    points.slice(1).map((end, index) => {
      const start = points[index] ?? end;
      const isLevel = start.y === end.y;
      const [a, b] = isLevel ? [start.x, end.x] : [start.y, end.y];
      const at = isLevel ? start.y : start.x;
      return { arrow, isLevel, at, low: Math.min(a, b), high: Math.max(a, b), start, end };
    }),
  );
}

/** Pieces of two arrows that lie upon each other. */
function onOneLine(picture: MapPicture) {
  const pieces = piecesOf(picture);
  return pieces.flatMap((a, index) =>
    pieces
      .slice(index + 1)
      .filter(
        (b) =>
          a.arrow !== b.arrow &&
          a.isLevel === b.isLevel &&
          Math.abs(a.at - b.at) < 0.5 &&
          a.low < b.high - 0.5 &&
          b.low < a.high - 0.5,
      )
      .map((b) => [a, b]),
  );
}

describe('the picture of a strategy map', () => {
  it('has bands from top to bottom and boxes of one size in them', () => {
    const picture = draw([1, 3], []);
    // Twelve above the first row, thirty between the rows, twelve below the last one.
    expect(picture.height).toBe(12 + 50 + 30 + 50 + 12);
    expect(picture.bands).toEqual([
      { top: 4, height: 66 },
      { top: 84, height: 66 },
    ]);
    // 300 less two gaps of 16 and two margins of 6, shared by three.
    expect(boxOf(picture, 'B2').width).toBeCloseTo(256 / 3, 9);
    expect(boxOf(picture, 'B1').left).toBe(6);
    expect(boxOf(picture, 'A1').top).toBe(12);
  });

  it('wraps a band after three, as evenly as it can, with effects above their causes', () => {
    const picture = draw([4, 1], [['A1', 'A4']]);
    const rows = ['A1', 'A2', 'A3', 'A4', 'B1'].map((id) => boxOf(picture, id).row);
    // A1 leads on, so it goes last; the others keep their order: A2 and A3, A4 and A1.
    expect(rows).toEqual([1, 0, 0, 1, 2]);
  });

  it('leads an arrow straight up to the box above', () => {
    const [arrow] = draw([1, 1], [['B1', 'A1']]).arrows;
    expect(arrow?.points).toEqual([
      { x: 150, y: 92 },
      { x: 150, y: 62 },
    ]);
  });

  it('leads an arrow past the boxes between', () => {
    const [arrow] = draw([1, 1, 1], [['C1', 'A1']]).arrows;
    expect(arrow?.kind).toBe('far');
    expect(arrow?.points).toHaveLength(6);
  });

  it('joins neighbours from side to side, and goes over a box between', () => {
    const { arrows } = draw(
      [3],
      [
        ['A1', 'A2'],
        ['A1', 'A3'],
      ],
    );
    const kinds = new Set(arrows.map(({ kind }) => kind));
    expect([...kinds].every((kind) => kind === 'beside' || kind === 'over')).toBe(true);
    expect(arrows.find(({ kind }) => kind === 'beside')?.points).toHaveLength(2);
  });

  it('puts boxes so that few arrows cross', () => {
    const picture = draw(
      [2, 2],
      [
        ['B1', 'A2'],
        ['B2', 'A1'],
      ],
    );
    expect(boxOf(picture, 'B1').column).toBe(boxOf(picture, 'A2').column);
    expect(boxOf(picture, 'B2').column).toBe(boxOf(picture, 'A1').column);
  });

  it('becomes wider where boxes would be too narrow', () => {
    const bands = [['A1', 'A2', 'A3']];
    const { width, boxes } = mapPicture(bands, [], { ...MEASURES, width: 100 });
    expect(width).toBe(3 * 60 + 2 * 16 + 2 * 6);
    expect(boxes.get('A1')?.width).toBe(60);
  });

  it('is a blank of its edges without any perspective', () => {
    expect(mapPicture([], [], MEASURES)).toMatchObject({ bands: [], arrows: [], width: 300 });
  });
});

describe('any strategy map', () => {
  const place = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 7 }));
  const idOf = ([band, number]: [number, number]): string => `${'ABCDE'.charAt(band)}${number}`;
  const pair = fc.tuple(place, place).map(([a, b]): [string, string] => [idOf(a), idOf(b)]);
  const counts = fc.array(fc.nat(7), { minLength: 1, maxLength: 5 });
  const pairs = fc
    .uniqueArray(pair, { maxLength: 24, selector: ([a, b]) => `${a}>${b}` })
    .map((all) => all.filter(([a, b]) => a !== b));

  it('has no boxes one upon another, and all inside its edges and their bands', () => {
    fc.assert(
      fc.property(counts, pairs, (sizes, links) => {
        const picture = draw(sizes, links);
        const boxes = [...picture.boxes];
        for (const [id, box] of boxes) {
          const band = picture.bands['ABCDE'.indexOf(id.charAt(0))];
          expect(box.left >= 0 && box.left + box.width <= picture.width + 1e-9).toBe(true);
          expect(box.top >= (band?.top ?? Infinity)).toBe(true);
          expect(box.top + box.height <= (band?.top ?? 0) + (band?.height ?? 0)).toBe(true);
          const upon = boxes.filter(
            ([other, at]) =>
              other !== id &&
              at.left < box.left + box.width &&
              box.left < at.left + at.width &&
              at.top < box.top + box.height &&
              box.top < at.top + at.height,
          );
          expect(upon).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no arrow through a box, and each from the edge of one to the edge of the other', () => {
    fc.assert(
      fc.property(counts, pairs, (sizes, links) => {
        const picture = draw(sizes, links);
        for (const { isLevel, at, low, high } of piecesOf(picture)) {
          const through = [...picture.boxes.values()].filter(({ left, top, width, height }) => {
            const [across, along] = isLevel
              ? [[top, top + height] as const, [left, left + width] as const]
              : [[left, left + width] as const, [top, top + height] as const];
            const isInside = at > across[0] + 1e-9 && at < across[1] - 1e-9;
            return isInside && low < along[1] - 1e-9 && along[0] < high - 1e-9;
          });
          expect(through).toEqual([]);
        }
        for (const { link, points } of picture.arrows) {
          const ends = [points[0], points[points.length - 1]];
          [link.from, link.to].forEach((id, index) => {
            const { left, top, width, height } = boxOf(picture, id);
            const { x = NaN, y = NaN } = ends[index] ?? {};
            const isOnEdge =
              ([top, top + height].some((edge) => Math.abs(edge - y) < 1e-9) &&
                x > left &&
                x < left + width) ||
              ([left, left + width].some((edge) => Math.abs(edge - x) < 1e-9) &&
                y > top &&
                y < top + height);
            expect(isOnEdge).toBe(true);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no two arrows on the same line', () => {
    fc.assert(
      fc.property(counts, pairs, (sizes, links) => {
        expect(onOneLine(draw(sizes, links))).toEqual([]);
      }),
      {
        numRuns: 60,
        // One turns into a gap where the other turns out of it.
        examples: [
          [
            [0, 7, 2],
            [
              ['B5', 'C2'],
              ['B1', 'B2'],
            ],
          ],
        ],
      },
    );
  });

  it('is drawn the same way twice', () => {
    fc.assert(
      fc.property(counts, pairs, (sizes, links) => {
        expect(draw(sizes, links)).toEqual(draw(sizes, links));
      }),
      { numRuns: 20 },
    );
  });
});
