import { drawMap } from '../../../src/excel/drawing/draw-map';
import type { MapDrawing } from '../../../src/excel/drawing/map-drawing';
import type { NodeHost } from '../../../workbench/node/create-node-host';
import { openBook } from '../open-book';

const BOX = { width: 120, height: 50, tint: '#DDF3F0', text: '#00695C', line: '#5A6673' };
const ARROW = { colour: '#6B7785', width: 1.5, dashed: false, alternativeText: 'helps' };

const MAP: MapDrawing = {
  sheet: 'Strategy map',
  title: 'Strategy map of Sao Mai',
  subtitle: '10/2026',
  unfinished: 'This map is not finished.',
  bands: [
    {
      id: 'F',
      label: 'Financial',
      labelWidth: 26,
      colour: '#2564CF',
      ground: '#F4F6F8',
      left: 20,
      top: 60,
      width: 400,
      height: 80,
    },
  ],
  boxes: [
    {
      ...BOX,
      id: 'F1',
      name: 'F1 Grow',
      status: '● 102.0 Green',
      left: 80,
      top: 70,
      alternativeText: 'F1',
    },
    {
      ...BOX,
      id: 'C1',
      name: 'C1 Keep',
      status: '● 101.0 Green',
      left: 80,
      top: 170,
      alternativeText: 'C1',
    },
    {
      ...BOX,
      id: 'P1',
      name: 'P1 Make',
      status: '● 101.0 Green',
      left: 80,
      top: 270,
      alternativeText: 'P1',
    },
  ],
  arrows: [
    { ...ARROW, from: 'C1', fromSide: 'top', to: 'F1', toSide: 'bottom', bends: [] },
    {
      ...ARROW,
      dashed: true,
      from: 'P1',
      fromSide: 'top',
      to: 'F1',
      toSide: 'bottom',
      bends: [
        { x: 220, y: 240 },
        { x: 220, y: 140 },
      ],
    },
  ],
};
const OURS = [
  'BSC map: ground F',
  'BSC map: perspective F',
  'BSC map: F1',
  'BSC map: C1',
  'BSC map: P1',
  'BSC map: C1 > F1',
  'BSC map: P1 > F1 1',
  'BSC map: P1 > F1 2',
  'BSC map: P1 > F1 3',
];
/** Excel refuses it when most of the map is drawn. */
const REFUSED: MapDrawing = {
  ...MAP,
  arrows: MAP.arrows.map((arrow) => ({ ...arrow, colour: 'no colour' })),
};

/** What stands on a sheet: its first cells and the names of its shapes. */
function sheetIn({ Excel }: NodeHost, name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getRange('A1:A2').load({ values: true });
    sheet.shapes.load({ name: true });
    await context.sync();
    return {
      cells: cells.values.map(([value]) => String(value)),
      shapes: sheet.shapes.items.map((shape) => shape.name),
    };
  });
}

/** All sheets and all names of the workbook. */
function sheetsOf({ Excel }: NodeHost): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    await context.sync();
    return [...worksheets.items, ...names.items].map(({ name }) => name);
  });
}

function change({ Excel }: NodeHost, what: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    what(context.workbook);
    await context.sync();
  });
}

describe('a strategy map on a sheet', () => {
  it('is drawn in one sync after one to look, as boxes and connectors that hold on to them', async () => {
    const node = openBook();
    const before = node.host.traffic.syncs;
    expect(await drawMap(MAP)).toEqual({ kind: 'drawn', sheet: 'Strategy map' });
    expect(node.host.traffic.syncs - before).toBe(2);
    expect(await sheetIn(node, 'Strategy map')).toEqual({
      cells: ['Strategy map of Sao Mai', '10/2026'],
      shapes: OURS,
    });
    const lines = await node.Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem('Strategy map');
      const box = shapes.getItem('BSC map: F1').textFrame.textRange.load({ text: true });
      const found = OURS.slice(5).map((name) =>
        shapes
          .getItem(name)
          .line.load({ isBeginConnected: true, isEndConnected: true, endArrowheadStyle: true }),
      );
      await context.sync();
      expect(box.text).toBe('F1 Grow\n● 102.0 Green');
      return found.map((line) => [
        line.isBeginConnected,
        line.isEndConnected,
        line.endArrowheadStyle,
      ]);
    });
    expect(lines).toEqual([
      [true, true, 'Triangle'],
      [true, false, 'None'],
      [false, false, 'None'],
      [false, true, 'Triangle'],
    ]);
    expect(node.host.unsupported).toEqual([]);
    expect(node.host.hostFaults).toEqual([]);
  });

  it('is drawn again in the place of the old one, and leaves what the user added', async () => {
    const node = openBook();
    await drawMap(MAP);
    await change(node, ({ worksheets }) => {
      const sheet = worksheets.getItem('Strategy map');
      sheet.shapes.addGeometricShape('Star5').name = 'Mine';
      sheet.getRange('H3').values = [['my note']];
      sheet.name = 'Our map';
    });
    const smaller = { ...MAP, subtitle: '11/2026', boxes: MAP.boxes.slice(0, 2) };
    expect(await drawMap(smaller)).toEqual({ kind: 'drawn', sheet: 'Our map' });
    const { cells, shapes } = await sheetIn(node, 'Our map');
    expect(cells[1]).toBe('11/2026');
    expect(shapes.sort()).toEqual([...OURS.slice(0, 4), 'BSC map: C1 > F1', 'Mine'].sort());
    const note = await node.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Our map').getRange('H3');
      cell.load({ values: true });
      await context.sync();
      return cell.values;
    });
    expect(note).toEqual([['my note']]);
  });

  it('gets a new sheet where its own was deleted, or where the user has one of that name', async () => {
    const node = openBook({ sheets: ['strategy map'] });
    expect(await drawMap(MAP)).toEqual({ kind: 'drawn', sheet: 'BSC Strategy map' });
    await change(node, ({ worksheets }) => {
      worksheets.getItem('BSC Strategy map').delete();
    });
    expect(await drawMap(MAP)).toEqual({ kind: 'drawn', sheet: 'BSC Strategy map' });
    expect((await sheetIn(node, 'BSC Strategy map')).shapes).toEqual(OURS);
    expect((await sheetIn(node, 'strategy map')).shapes).toEqual([]);
  });

  it('is not drawn on a sheet that is protected', async () => {
    const node = openBook();
    await drawMap(MAP);
    await change(node, ({ worksheets }) => {
      worksheets.getItem('Strategy map').protection.protect();
    });
    const later = { ...MAP, subtitle: '11/2026' };
    expect(await drawMap(later)).toEqual({ kind: 'protected', sheet: 'Strategy map' });
    expect((await sheetIn(node, 'Strategy map')).cells[1]).toBe('10/2026');
  });
});

describe('a drawing that breaks off', () => {
  it.each([1, 2])('at sync %i of the first one leaves nothing', async (sync) => {
    const node = openBook();
    node.host.faults.failAt(sync);
    expect(await drawMap(MAP)).toMatchObject({ kind: 'failed', fault: { kind: 'unexpected' } });
    node.host.faults.failAt();
    expect(await sheetsOf(node)).toEqual(['Sheet1']);
  });

  it('and whose sheet cannot be taken away says so, and is drawn next time', async () => {
    const node = openBook();
    node.host.faults.failAt(2, 3);
    expect(await drawMap(MAP)).toMatchObject({ kind: 'unfinished', sheet: 'Strategy map' });
    node.host.faults.failAt();
    expect(await drawMap(MAP)).toMatchObject({ kind: 'drawn' });
    expect((await sheetIn(node, 'Strategy map')).shapes).toEqual(OURS);
  });

  it('in the middle of the first one leaves nothing, or a sheet that says it is not finished', async () => {
    const node = openBook();
    expect(await drawMap(REFUSED)).toMatchObject({ kind: 'failed' });
    expect(await sheetsOf(node)).toEqual(['Sheet1']);
    node.host.faults.failAt(3);
    expect(await drawMap(REFUSED)).toMatchObject({ kind: 'unfinished', sheet: 'Strategy map' });
    node.host.faults.failAt();
    expect((await sheetIn(node, 'Strategy map')).cells[1]).toBe('This map is not finished.');
    expect(await drawMap(MAP)).toEqual({ kind: 'drawn', sheet: 'Strategy map' });
    expect(await sheetIn(node, 'Strategy map')).toEqual({
      cells: ['Strategy map of Sao Mai', '10/2026'],
      shapes: OURS,
    });
  });

  it.each([1, 2])('at sync %i of a later one leaves the map as it was', async (sync) => {
    const node = openBook();
    await drawMap(MAP);
    const before = await sheetIn(node, 'Strategy map');
    node.host.faults.failAt(sync);
    const outcome = await drawMap({ ...MAP, subtitle: '11/2026' });
    expect(outcome.kind).toBe(sync === 1 ? 'failed' : 'unfinished');
    node.host.faults.failAt();
    expect(await sheetIn(node, 'Strategy map')).toEqual(before);
  });

  it('in the middle of a later one says so on the sheet, and is healed by the next', async () => {
    const node = openBook();
    await drawMap(MAP);
    expect(await drawMap(REFUSED)).toMatchObject({ kind: 'unfinished', sheet: 'Strategy map' });
    expect((await sheetIn(node, 'Strategy map')).cells[1]).toBe('This map is not finished.');
    expect(await drawMap(MAP)).toEqual({ kind: 'drawn', sheet: 'Strategy map' });
    expect((await sheetIn(node, 'Strategy map')).shapes).toEqual(OURS);
  });
});
