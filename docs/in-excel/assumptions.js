/**
 * What the workbench takes for granted about Excel, as a script for Excel itself: in a new workbook, paste all of it into
 * Script Lab (or into the console of an open pane) and run it. It writes a sheet "Assumptions" with each of them, what is
 * expected and what was seen. Each one works on a sheet of its own, which goes afterwards.
 */
(async () => {
  const { Excel, Office, console, setTimeout } = globalThis;
  const WAIT_MS = 8_000;
  const LARGE = 'x'.repeat(32_000);
  const isWeb = !['PC', 'Mac'].includes(Office?.context?.platform);
  const assumptions = [];
  let group = '';

  /** What `see` gives, or the code of the error that it ends with, is to be `expected`. */
  function assume(what, expected, see) {
    assumptions.push({ group, what, expected, see });
  }

  const onPlatform = (web, desktop) => (isWeb ? web : desktop);
  const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const codeOf = (fault) => fault.code ?? String(fault);
  const rowsOf = (...rows) => rows;

  async function seen(context, object, ...names) {
    object.load(names.join(','));
    await context.sync();
    return names.length === 1 ? object[names[0]] : names.map((name) => object[name]);
  }

  /** The codes with which some jobs end, each in a request of its own; "done" for those that do not fail. */
  async function codes(...jobs) {
    const results = [];
    for (const job of jobs) {
      const result = await Excel.run(async (context) => {
        job(context);
        await context.sync();
        return 'done';
      }).catch(codeOf);
      results.push(result);
    }
    return results;
  }

  function smallTable(sheet) {
    sheet.getRange('A1:B3').values = rowsOf(['Name', 'Value'], ['a', 1], ['b', 2]);
    return sheet.tables.add('A1:B3', true);
  }

  function smallChart(sheet, values) {
    const all = rowsOf(['', 'Actual'], ...values.map((value, at) => [`M${at + 1}`, value]));
    const source = sheet.getRange('A1').getResizedRange(values.length, 1);
    source.values = all;
    return sheet.charts.add('ColumnClustered', source, 'Columns');
  }

  /** What a handler hears until as many events have come as are expected, and none after them. */
  async function heard(context, event, expected, act) {
    const events = [];
    const handler = event.add(async (one) => {
      events.push(one);
    });
    await context.sync();
    act();
    await context.sync();
    for (let waited = 0; events.length < expected && waited < WAIT_MS; waited += 50)
      await later(50);
    await later(100);
    handler.remove();
    await context.sync();
    return events;
  }

  group = 'Requests';

  assume(
    'What came before an action that fails stays done',
    ['ItemNotFound', 5],
    async (context, sheet) => {
      const [code] = await codes(({ workbook }) => {
        workbook.worksheets.getItem(sheet.name).getRange('A1').values = [[5]];
        workbook.worksheets.getItem('No such sheet').getRange('A1').values = [[6]];
      });
      return [code, (await seen(context, sheet.getRange('A1'), 'values'))[0][0]];
    },
  );

  assume('The range of a table that is not there', [true, true], async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('No_such_table');
    const range = table.getRange();
    range.load('rowIndex');
    await context.sync();
    return [table.isNullObject, range.isNullObject];
  });

  assume('A range that is kept moves with inserted rows', 'B4', async (context, sheet) => {
    const range = sheet.getRange('B2');
    await seen(context, range, 'address');
    sheet.getRange('1:2').insert('Down');
    return (await seen(context, range, 'address')).split('!')[1];
  });

  assume('A sheet that was deleted', 'ItemNotFound', async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    await seen(context, sheet, 'id');
    sheet.delete();
    await context.sync();
    return seen(context, sheet, 'name');
  });

  assume(
    'A request of 6 MB',
    onPlatform('RequestPayloadSizeLimitExceeded', 'done'),
    async (context, sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [LARGE]);
      await context.sync();
      return 'done';
    },
  );

  group = 'Cells';

  assume(
    'Texts that Excel reads: numbers, percents, truth values, an apostrophe',
    [7, 0.05, true, '=1+1', '007'],
    async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['007', '5%', 'TRUE', "'=1+1", "'007"]];
      return (await seen(context, range, 'values'))[0];
    },
  );

  assume(
    'The formulas of texts with an apostrophe lack it',
    ['=1+1', '007'],
    async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [["'=1+1", "'007"]];
      return (await seen(context, range, 'formulas'))[0];
    },
  );

  assume(
    'Values of the wrong size, and null for a cell',
    ['InvalidArgument', 1, 9],
    async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const [code] = await codes(({ workbook }) => {
        workbook.worksheets.getItem(sheet.name).getRange('A1:B2').values = [[1, 2, 3]];
      });
      sheet.getRange('A1:B1').values = [[null, 9]];
      return [code, ...(await seen(context, sheet.getRange('A1:B1'), 'values'))[0]];
    },
  );

  assume(
    'Whole columns have no values, and an empty sheet no used range',
    [null, true],
    async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const values = await seen(context, sheet.getRange('A:B'), 'values');
      return [values, used.isNullObject];
    },
  );

  assume(
    'Sorting: numbers, texts, truth values, errors, blanks',
    [1, 2, 'a', 'B', false, '#N/A', ''],
    async (context, sheet) => {
      const range = sheet.getRange('A1:A7');
      range.values = rowsOf(['B'], ['=NA()'], [2], [''], [false], ['a'], [1]);
      range.sort.apply([{ key: 0, ascending: true }]);
      return (await seen(context, range, 'values')).flat();
    },
  );

  assume(
    'A formula keeps its words; @ and # too',
    ['=A1#', '=SUM( a1:A3 )'],
    async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const range = sheet.getRange('C1:D1');
      range.formulas = [['=A1#', '=SUM( a1:A3 )']];
      return (await seen(context, range, 'formulas'))[0];
    },
  );

  group = 'Formats';

  assume(
    'Weight that a border gets with its style',
    ['Thin', 'Thin', 'Thick', 'Medium'],
    async (context, sheet) => {
      const lines = ['Continuous', 'Dash', 'Double', 'SlantDashDot'].map((style, at) => {
        const border = sheet.getCell(2 * at + 1, 1).format.borders.getItem('EdgeTop');
        border.style = style;
        return border.load('weight');
      });
      await context.sync();
      return lines.map(({ weight }) => weight);
    },
  );

  assume(
    'A border that is not there, and one that gets a weight alone',
    ['None', 'Thin', 'Continuous', 'Medium'],
    async (context, sheet) => {
      const none = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style,weight');
      const weighed = sheet.getRange('B6').format.borders.getItem('EdgeTop');
      weighed.weight = 'Medium';
      weighed.load('style,weight');
      await context.sync();
      return [none.style, none.weight, weighed.style, weighed.weight];
    },
  );

  assume(
    'The fill of a cell without one, and of cells that differ',
    ['#FFFFFF', null],
    async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      const plain = sheet.getRange('C3').format.fill.load('color');
      const mixed = sheet.getRange('A1:A2').format.fill.load('color');
      await context.sync();
      return [plain.color, mixed.color];
    },
  );

  assume('The usual column width in points, and row height', [48, 15], async (context, sheet) =>
    seen(context, sheet.getRange('A1').format, 'columnWidth', 'rowHeight'),
  );

  group = 'Tables';

  assume(
    'A table of a header only: rows, place, name of its column',
    [0, 'A1:B2', 'Column1'],
    async (context, sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.rows.load('count');
      const column = table.columns.getItemAt(0).load('name');
      const address = await seen(context, table.getRange(), 'address');
      return [table.rows.count, address.split('!')[1], column.name];
    },
  );

  assume(
    'A table whose rows were all deleted: rows, place',
    [0, 'A1:B2'],
    async (context, sheet) => {
      const table = smallTable(sheet);
      table.getDataBodyRange().delete('Up');
      table.rows.load('count');
      const address = await seen(context, table.getRange(), 'address');
      return [table.rows.count, address.split('!')[1]];
    },
  );

  assume(
    'The header and totals ranges of a table that hides them',
    ['ItemNotFound', 'ItemNotFound'],
    async (context, sheet) => {
      const table = smallTable(sheet);
      table.showHeaders = false;
      const id = await seen(context, table, 'id');
      const find = ({ workbook }) => workbook.tables.getItem(id);
      return codes(
        (request) => find(request).getHeaderRowRange().load('address'),
        (request) => find(request).getTotalRowRange().load('address'),
      );
    },
  );

  assume(
    'Totals that are switched on',
    ['Total', '=SUBTOTAL(109,[Value])'],
    async (context, sheet) => {
      const table = smallTable(sheet);
      table.showTotals = true;
      return (await seen(context, table.getTotalRowRange(), 'formulas'))[0];
    },
  );

  assume(
    'Headers that are empty or doubled get other names',
    ['Column1', 'Value', 'Value2'],
    async (context, sheet) => {
      sheet.getRange('A1:C2').values = rowsOf(['', 'Value', 'Value'], [1, 2, 3]);
      const table = sheet.tables.add('A1:C2', true);
      return (await seen(context, table.getHeaderRowRange(), 'values'))[0];
    },
  );

  assume('New rows push what stands below', ['', 'Note'], async (context, sheet) => {
    sheet.getRange('A4').values = [['Note']];
    const table = smallTable(sheet);
    table.rows.add(undefined, [['c', 3]]);
    const below = await seen(context, sheet.getRange('A4:A5'), 'values');
    return below[0][0] === 'c' ? ['', below[1][0]] : below.flat();
  });

  assume(
    'A null among the values of a new row leaves a calculated column to itself',
    [['c', 3, 6]],
    async (context, sheet) => {
      const table = smallTable(sheet);
      table.columns.add(undefined, [['Twice'], ['=[@Value]*2'], ['=[@Value]*2']]);
      table.rows.add(undefined, [['c', 3, null]]);
      return seen(context, sheet.getRange('A4:C4'), 'values');
    },
  );

  assume(
    'Texts with an apostrophe in front stay texts, without it',
    ['=1+1', '1.10', '3-4', 'Jan 26', "'quoted", 'TRUE'],
    async (context, sheet) => {
      const texts = ["'=1+1", "'1.10", "'3-4", "'Jan 26", "''quoted", "'TRUE"];
      const range = sheet.getRange('A1:A6');
      range.formulas = texts.map((text) => [text]);
      return (await seen(context, range, 'values')).map(([value]) => value);
    },
  );

  assume(
    'A cell found in a column of a table gives the cell beside it',
    'B3',
    async (context, sheet) => {
      const body = smallTable(sheet).getDataBodyRange();
      const found = body.getColumn(0).find('b', { completeMatch: true, matchCase: false });
      return (await seen(context, found.getOffsetRange(0, 1), 'address')).split('!')[1];
    },
  );

  assume('Values written right below a table by an add-in', 'A1:B4', async (context, sheet) => {
    const table = smallTable(sheet);
    sheet.getRange('A4:B4').values = [['c', 3]];
    return (await seen(context, table.getRange(), 'address')).split('!')[1];
  });

  assume(
    'Formulas follow the name of a column, and its deletion',
    ['=SUM(BscOne[Second])', '=SUM(#REF!)'],
    async (context, sheet) => {
      const table = smallTable(sheet);
      table.name = 'BscOne';
      const range = sheet.getRange('E1');
      range.formulas = [['=SUM(BscOne[Value])']];
      await context.sync();
      sheet.getRange('B1').values = [['Second']];
      const renamed = await seen(context, range, 'formulas');
      table.columns.getItem('Second').delete();
      const moved = await seen(context, sheet.getRange('D1:E1'), 'formulas');
      return [renamed[0][0], moved[0].find((formula) => formula !== '')];
    },
  );

  assume('[@Column] reads back as it was written', '=[@Value]*2', async (context, sheet) => {
    sheet.getRange('A1:C2').values = rowsOf(['Name', 'Value', 'Twice'], ['a', 1, '']);
    sheet.tables.add('A1:C2', true);
    sheet.getRange('C2').formulas = [['=[@Value]*2']];
    return (await seen(context, sheet.getRange('C2'), 'formulas'))[0][0];
  });

  assume(
    'Tables that are refused: overlap, spaces, an address, a doubled name, rows too wide',
    ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
    async (context, sheet) => {
      const table = smallTable(sheet);
      sheet.tables.add('E1:F2', true).name = 'BscTaken';
      const id = await seen(context, table, 'id');
      const rename = (name) => (request) => {
        request.workbook.tables.getItem(id).name = name;
      };
      return codes(
        ({ workbook }) => workbook.worksheets.getItem(sheet.name).tables.add('B2:C4', true),
        rename('Two words'),
        rename('A1'),
        rename('BscTaken'),
        ({ workbook }) => workbook.tables.getItem(id).rows.add(undefined, [[1, 2, 3]]),
      );
    },
  );

  group = 'Names';

  assume(
    'Names that are refused: doubled, with a space, an address, one that is not there',
    ['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'ItemNotFound'],
    async (context) => {
      const name = context.workbook.names.add('BscTaken', '=1');
      await context.sync();
      const add = (text) => (request) => request.workbook.names.add(text, '=1');
      const results = await codes(add('bsctaken'), add('A 1'), add('B7'), ({ workbook }) =>
        workbook.names.getItem('BscNowhere').load('value'),
      );
      name.delete();
      await context.sync();
      return results;
    },
  );

  assume(
    'Kinds of names: a number, a sum, a text',
    ['Double', 'Integer', 'String'],
    async (context) => {
      const names = ['=0.5', '=1+2', '="a"'].map((formula, at) =>
        context.workbook.names.add(`BscKind${at + 1}`, formula).load('type'),
      );
      await context.sync();
      const types = names.map(({ type }) => type);
      for (const name of names) name.delete();
      await context.sync();
      return types;
    },
  );

  group = 'Sheets';

  assume(
    'Names of sheets that are refused: a slash, 32 letters, one that is taken',
    ['InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists'],
    async (context, sheet) => {
      const add = (name) => (request) => request.workbook.worksheets.add(name);
      return codes(add('a/b'), add('x'.repeat(32)), add(sheet.name));
    },
  );

  assume('The name of a copy', 'Assumption (2)', async (context, sheet) => {
    const copy = sheet.copy('End');
    const name = await seen(context, copy, 'name');
    copy.delete();
    await context.sync();
    return name;
  });

  assume(
    'A protected sheet: a write, a wrong password, protecting it again, the right password',
    ['AccessDenied', 'AccessDenied', 'InvalidOperation', 'done'],
    async (context, sheet) => {
      sheet.protection.protect({}, 'secret');
      await context.sync();
      const find = ({ workbook }) => workbook.worksheets.getItem(sheet.name);
      return codes(
        (request) => {
          find(request).getRange('A1').values = [[1]];
        },
        (request) => find(request).protection.unprotect('wrong'),
        (request) => find(request).protection.protect({}, 'other'),
        (request) => find(request).protection.unprotect('secret'),
      );
    },
  );

  group = 'Rules';

  assume(
    'A limit of a conditional format, and of a validation',
    ['=10', '=10'],
    async (context, sheet) => {
      const rule = sheet.getRange('A1').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      rule.cellValue.load('rule');
      const { dataValidation } = sheet.getRange('B1');
      dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'GreaterThan' } };
      dataValidation.load('rule');
      await context.sync();
      return [rule.cellValue.rule.formula1, dataValidation.rule.wholeNumber.formula1];
    },
  );

  assume('A new conditional format comes first', [0, 1], async (context, sheet) => {
    const rules = ['=10', '=20'].map((formula1) => {
      const rule = sheet.getRange('A1').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1, operator: 'GreaterThan' };
      return rule;
    });
    for (const rule of rules) rule.load('priority');
    await context.sync();
    return rules.map(({ priority }) => priority).reverse();
  });

  group = 'Charts';

  for (const [values, scale] of [
    [
      [10, 20, 30],
      [0, 35, 5],
    ],
    [
      [80, 90, 100],
      [0, 120, 20],
    ],
    [
      [95, 96, 97],
      [94, 97.5, 0.5],
    ],
    [
      [-5, 10, 12],
      [-6, 14, 2],
    ],
  ]) {
    assume(`The axis of ${values.join(', ')}: from, to, step`, scale, async (context, sheet) => {
      const { valueAxis } = smallChart(sheet, values).axes;
      return seen(context, valueAxis, 'minimum', 'maximum', 'majorUnit');
    });
  }

  assume(
    'A new chart: name, title, legend',
    ['Chart 1', 'Actual', false],
    async (context, sheet) => {
      const chart = smallChart(sheet, [1, 2]);
      chart.title.load('text');
      chart.legend.load('visible');
      const name = await seen(context, chart, 'name');
      return [name, chart.title.text, chart.legend.visible];
    },
  );

  assume('A gap of columns that is too wide', 'InvalidArgument', async (context, sheet) => {
    smallChart(sheet, [1, 2]).series.getItemAt(0).gapWidth = 501;
    await context.sync();
  });

  group = 'Shapes';

  assume(
    'A new rectangle: name, size, weight of its line',
    ['Rectangle 1', 72, 72, 1],
    async (context, sheet) => {
      const shape = sheet.shapes.addGeometricShape('Rectangle');
      shape.lineFormat.load('weight');
      const facts = await seen(context, shape, 'name', 'width', 'height');
      return [...facts, shape.lineFormat.weight];
    },
  );

  group = 'Events';

  assume(
    'The add-in\u2019s own write of one cell: source, cause, before and after',
    [['Local', 'ThisLocalAddin', 'RangeEdited', 5, 7]],
    async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[5]];
      await context.sync();
      const events = await heard(context, sheet.onChanged, 1, () => {
        cell.values = [[7]];
      });
      return events.map(({ source, triggerSource, changeType, details }) => [
        ...[source, triggerSource, changeType],
        ...[details?.valueBefore, details?.valueAfter],
      ]);
    },
  );

  assume(
    'Many cells at once are one event without details',
    [['A1:B2', false]],
    async (context, sheet) => {
      const events = await heard(context, sheet.onChanged, 1, () => {
        sheet.getRange('A1:B2').values = rowsOf([1, 2], [3, 4]);
      });
      return events.map(({ address, details }) => [address, details !== undefined]);
    },
  );

  assume('Calculated cells are no change', ['A1'], async (context, sheet) => {
    sheet.getRange('B1').formulas = [['=A1*2']];
    await context.sync();
    const events = await heard(context, sheet.onChanged, 1, () => {
      sheet.getRange('A1').values = [[4]];
    });
    return events.map(({ address }) => address);
  });

  assume('Inserted rows are one event', [['RowInserted', '2:3']], async (context, sheet) => {
    sheet.getRange('A9').formulas = [['=A8*2']];
    await context.sync();
    const events = await heard(context, sheet.onChanged, 1, () => {
      sheet.getRange('2:3').insert('Down');
    });
    return events.map(({ changeType, address }) => [changeType, address]);
  });

  assume(
    'A sheet is left before the other is entered',
    ['WorksheetDeactivated', 'WorksheetActivated'],
    async (context, sheet) => {
      const { worksheets } = context.workbook;
      const left = [];
      const handler = worksheets.onDeactivated.add(async ({ type }) => {
        left.push(type);
      });
      const entered = await heard(context, worksheets.onActivated, 1, () => sheet.activate());
      handler.remove();
      await context.sync();
      return [...left, ...entered.map(({ type }) => type)];
    },
  );

  assume('No events while they are switched off', [], async (context, sheet) =>
    heard(context, sheet.onChanged, 0, () => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
    }),
  );

  /** Shown by a cell once it has stopped waiting. A1 is 95, A2 is blank, A3 is 120. */
  const FORMULAS = [
    ['A status', '=BSC.STATUS(A1,100)', ['Amber']],
    ['A text that is a number', '=BSC.STATUS("95",100)', ['Amber']],
    ['Arguments that are left out', '=BSC.STATUS(A1,100,,)', ['Amber']],
    ['A blank cell', '=BSC.STATUS(A2,100)', [onPlatform('No data', 'Red')]],
    ['A blank cell with its guard', '=IF(A2="","No data",BSC.STATUS(A2,100))', ['No data']],
    [
      'A range with a blank',
      '=BSC.STATUS(A1:A3,100)',
      ['Amber', onPlatform('No data', 'Red'), 'Green'],
    ],
    ['An error', '=BSC.STATUS(1/0,100)', ['#DIV/0!']],
    ['A word that the function refuses', '=BSC.STATUS(A1,100,"upwards")', ['#VALUE!']],
    ['A caught error', '=IFERROR(BSC.STATUS(A1,100,"upwards"),"caught")', ['caught']],
    ['A function in a function', '=BSC.SYMBOL(BSC.STATUS(A1,100))', ['▲']],
    ['A volatile argument comes to rest', '=BSC.STATUS(95+0*RAND(),100)', ['Amber']],
    ['A function that there is not', '=BSC.NONSENSE(1)', ['#NAME?']],
  ];

  const line = (group, what, expected, saw) => [
    group,
    what,
    JSON.stringify(expected),
    JSON.stringify(saw) ?? 'nothing',
    JSON.stringify(expected) === JSON.stringify(saw) ? 'same' : 'other',
  ];

  /** Runs a job with a sheet of its own, which goes afterwards. */
  async function onSheet(job) {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Assumption');
      await seen(context, sheet, 'name');
      try {
        return await job(context, sheet);
      } finally {
        sheet.delete();
        await context.sync();
      }
    }).catch(codeOf);
  }

  /** All formulas stand in one row, two columns apart, and spill downwards. */
  async function formulaLines(context, sheet) {
    sheet.getRange('A1:A3').values = rowsOf([95], [''], [120]);
    for (const [at, [, formula]] of FORMULAS.entries()) {
      sheet.getCell(0, 2 * at + 2).formulas = [[formula]];
    }
    const cells = sheet.getRange('C1').getResizedRange(2, 2 * FORMULAS.length - 1);
    const atOnce = await seen(context, cells, 'values');
    if (atOnce[0][0] === '#NAME?') return [['Functions', 'All', '', '', 'left out: no BSC here']];
    let values = atOnce;
    for (let waited = 0; values.flat().includes('#BUSY!') && waited < WAIT_MS; waited += 100) {
      await later(100);
      values = await seen(context, cells, 'values');
    }
    return [
      line('Functions', 'The request that writes a formula reads', '#BUSY!', atOnce[0][0]),
      ...FORMULAS.map(([what, formula, expected], at) => {
        const saw = values.map((row) => row[2 * at]).filter((value) => value !== '');
        return line('Functions', `${what}: ${formula}`, expected, saw);
      }),
    ];
  }

  async function write(lines) {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getItemOrNullObject('Assumptions');
      await context.sync();
      if (!before.isNullObject) before.delete();
      const sheet = worksheets.add('Assumptions');
      const range = sheet.getRange('A1').getResizedRange(lines.length - 1, lines[0].length - 1);
      range.numberFormat = lines.map((cells) => cells.map(() => '@'));
      range.values = lines;
      range.format.autofitColumns();
      sheet.activate();
      await context.sync();
    });
  }

  const lines = [['About', 'Assumption', 'Expected', 'Seen', 'Verdict']];
  lines.push(['Excel', 'Where it ran', '', JSON.stringify(Office?.context?.diagnostics) ?? '', '']);
  for (const { group, what, expected, see } of assumptions) {
    lines.push(line(group, what, expected, await onSheet(see)));
  }
  lines.push(...(await onSheet(formulaLines)));
  const others = lines.filter(([, , , , verdict]) => verdict === 'other');
  for (const [, what, expected, saw] of others) {
    console.log(`${what}: expected ${expected}, seen ${saw}`);
  }
  console.log(`${others.length} of ${lines.length - 2} are other than expected; see the sheet.`);
  await write(lines);
  return lines;
})();
