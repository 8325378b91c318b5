import { boxBeside } from '../../src/map/box-beside';
import { linksOnMap } from '../../src/map/links-on-map';
import type { MapBox } from '../../src/map/map-picture';
import { pathThrough } from '../../src/map/path-through';

function link(text: string) {
  return { from: text.slice(0, 2), to: text.slice(2) };
}

describe('the path through an objective', () => {
  it('goes up and down, but never from a cause to what else it helps', () => {
    const links = ['L1P1', 'L1P2', 'P1C1', 'C1F1', 'P2C1', 'L2P1'].map(link);
    const { objectives, links: found } = pathThrough('P1', links);
    expect([...objectives].sort()).toEqual(['C1', 'F1', 'L1', 'L2', 'P1']);
    expect([...found].map(({ from, to }) => from + to).sort()).toEqual([
      'C1F1',
      'L1P1',
      'L2P1',
      'P1C1',
    ]);
  });

  it('ends in a loop', () => {
    expect(pathThrough('A1', ['A1B1', 'B1A1'].map(link)).objectives.size).toBe(2);
  });
});

describe('the links on a map', () => {
  it('join two different objectives that are on it, each pair once', () => {
    const links = ['A1B1', 'A1B1', 'A1A1', 'A1X1', 'B1A1'].map(link);
    const shown = linksOnMap(links, (id) => id !== 'X1');
    expect(shown.map(({ from, to }) => from + to)).toEqual(['A1B1', 'B1A1']);
  });
});

describe('an arrow key on the map', () => {
  const box = (left: number, top: number): MapBox => ({
    left,
    top,
    width: 80,
    height: 40,
    row: 0,
    column: 0,
  });
  const boxes = new Map([
    ['A1', box(0, 0)],
    ['A2', box(100, 0)],
    ['B1', box(0, 100)],
    ['B2', box(100, 100)],
    ['C1', box(200, 200)],
  ]);

  it('leads to the nearest box in its direction', () => {
    expect(boxBeside('A1', 'right', boxes)).toBe('A2');
    expect(boxBeside('A2', 'down', boxes)).toBe('B2');
    expect(boxBeside('B2', 'left', boxes)).toBe('B1');
    expect(boxBeside('B2', 'down', boxes)).toBe('C1');
    expect(boxBeside('C1', 'up', boxes)).toBe('B2');
  });

  it('leads nowhere at the edge, and sideways never to another row', () => {
    expect(boxBeside('A1', 'up', boxes)).toBeUndefined();
    expect(boxBeside('B2', 'right', boxes)).toBeUndefined();
    expect(boxBeside('gone', 'up', boxes)).toBeUndefined();
  });
});
