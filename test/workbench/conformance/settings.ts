import type { ConformanceScript } from './conformance-script';

export const SETTING_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'keeps settings with dates and lists',
    run: (excel) =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('plain', 'one');
        settings.add('rich', { list: [1, 'x', null], day: new Date(0) });
        settings.add('gone', 1);
        await context.sync();
        settings.add('plain', 'two');
        settings.getItem('gone').delete();
        await context.sync();
        const setting = settings.getItem('plain');
        setting.value = 3;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        const count = settings.getCount();
        const plain = settings.getItem('plain').load('key,value');
        const rich = settings.getItem('rich').load('value');
        const gone = settings.getItemOrNullObject('gone');
        settings.load('items/key');
        await context.sync();
        const { list, day } = rich.value as { list: unknown; day: Date };
        return [
          count.value,
          [plain.key, plain.value],
          [list, day.getTime()],
          gone.isNullObject,
          settings.items.map(({ key }) => key),
        ];
      }),
    expected: [2, ['plain', 3], [[1, 'x', null], 0], true, ['plain', 'rich']],
  },
  {
    name: 'keeps properties of the workbook and of sheets',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { properties, worksheets } = context.workbook;
        properties.title = 'Scorecard';
        properties.author = 'CFO';
        properties.company = 'Company';
        properties.custom.add('Version', 3);
        properties.custom.add('Ratio', 0.5);
        properties.custom.add('Gone', true);
        properties.custom.add('version', 4);
        worksheets.getItem('Sheet1').customProperties.add('Kind', 'data');
        await context.sync();
        properties.custom.getItem('GONE').delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { properties, worksheets } = context.workbook;
        properties.load('title,author,company,creationDate,revisionNumber');
        properties.custom.load('items/key,items/value,items/type');
        const kind = worksheets.getItem('Sheet1').customProperties.getItem('kind');
        kind.load('key,value');
        await context.sync();
        return [
          [properties.title, properties.author, properties.company, properties.revisionNumber],
          properties.creationDate.getTime() > 0,
          properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
          [kind.key, kind.value],
        ];
      }),
    expected: [
      ['Scorecard', 'CFO', 'Company', 0],
      true,
      [
        ['Version', 4, 'Number'],
        ['Ratio', 0.5, 'Float'],
      ],
      ['Kind', 'data'],
    ],
  },
  {
    name: 'keeps custom XML parts and finds them by namespace',
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<m:model xmlns:m="urn:model"><m:kpi id="1"/></m:model>');
        customXmlParts.add('<?xml version="1.0"?><note xmlns="urn:note">a &amp; b</note>');
        const gone = customXmlParts.add('<x xmlns="urn:note"/>');
        await context.sync();
        gone.delete();
        customXmlParts
          .getByNamespace('urn:model')
          .getOnlyItem()
          .setXml('<m xmlns="urn:model">2</m>');
        await context.sync();
      }),
    read: async (excel) => {
      const broken = await excel
        .run(async (context) => {
          context.workbook.customXmlParts.add('<a><b></a>');
          await context.sync();
          return 'done';
        })
        .catch((fault: unknown) => (fault as { code: string }).code);
      return excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const model = customXmlParts.getByNamespace('urn:model').getOnlyItem();
        model.load('id,namespaceUri');
        const xml = model.getXml();
        const notes = customXmlParts.getByNamespace('urn:note').getCount();
        const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
        const count = customXmlParts.getCount();
        await context.sync();
        const again = customXmlParts.getItem(model.id).getXml();
        await context.sync();
        return [
          broken,
          [model.namespaceUri, xml.value, again.value],
          [notes.value, none.isNullObject, count.value],
        ];
      });
    },
    expected: [
      'InvalidArgument',
      ['urn:model', '<m xmlns="urn:model">2</m>', '<m xmlns="urn:model">2</m>'],
      [1, true, 2],
    ],
  },
];
