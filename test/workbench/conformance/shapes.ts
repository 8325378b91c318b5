import type { ConformanceScript } from './conformance-script';

export const SHAPE_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'draws a box with a text and its looks',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Sheet1');
        const box = shapes.addGeometricShape('RoundRectangle');
        box.set({ name: 'Profit', left: 96, top: 30, width: 120, height: 45, rotation: 15 });
        box.altTextDescription = 'Objective: profit';
        box.fill.setSolidColor('#DFF6DD');
        box.fill.transparency = 0.25;
        box.lineFormat.set({ color: '#107C10', weight: 2, dashStyle: 'Dash' });
        const { textFrame } = box;
        textFrame.textRange.text = 'Grow profit: 104%';
        textFrame.textRange.font.set({ color: '#000000', size: 12 });
        textFrame.textRange.getSubstring(0, 11).font.bold = true;
        textFrame.horizontalAlignment = 'Center';
        textFrame.verticalAlignment = 'Middle';
        box.placement = 'Absolute';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const box = context.workbook.worksheets.getItem('Sheet1').shapes.getItem('Profit');
        box.load('type,geometricShapeType,left,top,width,height,rotation,placement,visible');
        box.load('altTextDescription,connectionSiteCount,zOrderPosition,level');
        box.fill.load('foregroundColor,transparency,type');
        box.lineFormat.load('color,weight,dashStyle,visible');
        box.textFrame.load('horizontalAlignment,verticalAlignment,hasText');
        const { textRange } = box.textFrame;
        textRange.load('text');
        textRange.font.load('bold,size,color');
        const head = textRange.getSubstring(0, 11);
        head.load('text');
        head.font.load('bold,size');
        await context.sync();
        return {
          box: [box.type, box.geometricShapeType, box.left, box.top, box.width, box.height],
          more: [box.rotation, box.placement, box.visible, box.altTextDescription],
          counts: [box.connectionSiteCount, box.zOrderPosition, box.level],
          fill: box.fill.toJSON(),
          line: box.lineFormat.toJSON(),
          text: [textRange.text, textRange.font.toJSON(), head.text, head.font.toJSON()],
          frame: [box.textFrame.horizontalAlignment, box.textFrame.verticalAlignment],
          hasText: box.textFrame.hasText,
        };
      }),
    expected: {
      box: ['GeometricShape', 'RoundRectangle', 96, 30, 120, 45],
      more: [15, 'Absolute', true, 'Objective: profit'],
      counts: [4, 0, 0],
      fill: { foregroundColor: '#DFF6DD', transparency: 0.25, type: 'Solid' },
      line: { color: '#107C10', dashStyle: 'Dash', visible: true, weight: 2 },
      text: [
        'Grow profit: 104%',
        { bold: false, color: '#000000', size: 12 },
        'Grow profit',
        { bold: true, size: 12 },
      ],
      frame: ['Center', 'Middle'],
      hasText: true,
    },
  },
  {
    name: 'connects shapes by a line that follows them',
    run: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Sheet1');
        const cause = shapes.addGeometricShape('Rectangle');
        cause.set({ name: 'Cause', left: 50, top: 200, width: 100, height: 40 });
        const effect = shapes.addGeometricShape('Ellipse');
        effect.set({ name: 'Effect', left: 200, top: 50, width: 100, height: 40 });
        const arrow = shapes.addLine(0, 0, 10, 10, 'Elbow');
        arrow.name = 'Link';
        arrow.line.connectBeginShape(cause, 0);
        arrow.line.connectEndShape(effect, 4);
        arrow.line.endArrowheadStyle = 'Triangle';
        arrow.lineFormat.color = '#605E5C';
        await context.sync();
        effect.left = 300;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const arrow = context.workbook.worksheets.getItem('Sheet1').shapes.getItem('Link');
        arrow.load('type,left,top,width,height');
        const { line } = arrow;
        line.load('connectorType,isBeginConnected,isEndConnected,beginConnectedSite');
        line.load('endConnectedSite,endArrowheadStyle,beginArrowheadStyle');
        line.beginConnectedShape.load('name');
        line.endConnectedShape.load('name');
        await context.sync();
        return [
          arrow.type,
          [arrow.left, arrow.top, arrow.width, arrow.height],
          [line.connectorType, line.isBeginConnected, line.isEndConnected],
          [line.beginConnectedSite, line.endConnectedSite],
          [line.beginArrowheadStyle, line.endArrowheadStyle],
          [line.beginConnectedShape.name, line.endConnectedShape.name],
        ];
      }),
    expected: [
      'Line',
      [100, 90, 250, 110],
      ['Elbow', true, true],
      [0, 4],
      ['None', 'Triangle'],
      ['Cause', 'Effect'],
    ],
  },
  {
    name: 'groups shapes, moves the group, orders and deletes',
    run: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Sheet1');
        const back = shapes.addTextBox('back');
        back.set({ name: 'Back', left: 10, top: 10, width: 50, height: 20 });
        const one = shapes.addGeometricShape('Diamond');
        one.set({ name: 'One', left: 100, top: 100, width: 40, height: 40 });
        const two = shapes.addGeometricShape('RightArrow');
        two.set({ name: 'Two', left: 160, top: 100, width: 40, height: 40 });
        const group = shapes.addGroup([one, two]);
        group.name = 'Pair';
        const gone = shapes.addGeometricShape('Hexagon');
        await context.sync();
        group.left = 200;
        group.incrementTop(-50);
        back.setZOrder('BringToFront');
        back.scaleWidth(2, 'CurrentSize', 'ScaleFromTopLeft');
        back.incrementRotation(370);
        gone.delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Sheet1');
        shapes.load('items/name,items/type,items/width,items/rotation');
        const inner = shapes.getItem('Pair').group.shapes;
        inner.load('items/name,items/left,items/top,items/level');
        const missing = shapes.getCount();
        await context.sync();
        return [
          shapes.items.map(({ name, type, width, rotation }) => [name, type, width, rotation]),
          inner.items.map(({ name, left, top, level }) => [name, left, top, level]),
          missing.value,
        ];
      }),
    expected: [
      [
        ['Pair', 'Group', 100, 0],
        ['Back', 'GeometricShape', 100, 10],
      ],
      [
        ['One', 200, 50, 1],
        ['Two', 260, 50, 1],
      ],
      2,
    ],
  },
  {
    name: 'adds an image, and moves shapes with the cells under them',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const image = sheet.shapes.addImage(
          'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGP4z8DwHwgZGP4DAB0KBP0oTlsBAAAAAElFTkSuQmCC',
        );
        image.set({ name: 'Logo', left: 48, top: 45 });
        const moving = sheet.shapes.addGeometricShape('Rectangle');
        moving.set({ name: 'Growing', left: 0, top: 15, width: 48, height: 60 });
        const fixed = sheet.shapes.addGeometricShape('Rectangle');
        fixed.set({
          name: 'Fixed',
          left: 0,
          top: 45,
          width: 48,
          height: 15,
          placement: 'Absolute',
        });
        await context.sync();
        sheet.getRange('3:4').insert('Down');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Sheet1');
        shapes.load('items/name,items/top,items/width,items/height');
        const { image } = shapes.getItem('Logo');
        image.load('format');
        await context.sync();
        return [
          image.format,
          shapes.items.map(({ name, top, width, height }) => [name, top, width, height]),
        ];
      }),
    expected: [
      'PNG',
      [
        ['Logo', 75, 1.5, 0.75],
        ['Growing', 15, 48, 90],
        ['Fixed', 45, 48, 15],
      ],
    ],
  },
  {
    name: 'copies a shape to another sheet, with its text and its looks',
    sheets: ['Map', 'Copy'],
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Map');
        const box = shapes.addGeometricShape('Diamond');
        box.set({ left: 30, top: 30, width: 60, height: 40 });
        box.fill.setSolidColor('#FFF4CE');
        box.textFrame.textRange.text = 'Risk';
        const copy = box.copyTo('Copy');
        await context.sync();
        copy.name = 'Copied';
        box.textFrame.textRange.text = 'Changed';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { shapes } = context.workbook.worksheets.getItem('Copy');
        shapes.load('items/name,items/left,items/top,items/geometricShapeType');
        const copy = shapes.getItem('Copied');
        copy.fill.load('foregroundColor');
        copy.textFrame.textRange.load('text');
        await context.sync();
        return [
          shapes.items.map(({ name, left, top, geometricShapeType }) => [
            name,
            left,
            top,
            geometricShapeType,
          ]),
          copy.fill.foregroundColor,
          copy.textFrame.textRange.text,
        ];
      }),
    expected: [[['Copied', 30, 30, 'Diamond']], '#FFF4CE', 'Risk'],
  },
];
