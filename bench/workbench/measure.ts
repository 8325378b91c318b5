import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsFile } from '../../workbench/functions/metadata';
import { createNodeHost, type NodeHost } from '../../workbench/node/create-node-host';
import { median, type Row } from '../row';

/** A program: measures the workbench in Node and prints its rows as JSON. Its argument is the folder of a build. */

const RUNS = 5;
const ROWS = 1_000;
const COLUMNS = 20;
const ROUND_TRIPS = 100;
const WRITES = 20;
const FORMULAS = 1_000;
const FORMATTED = 1_000;

async function timeOf(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** The middle of several runs, each on a workbook of its own. */
async function middle(
  open: () => NodeHost,
  measure: (node: NodeHost) => Promise<number>,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const node = open();
    times.push(await measure(node));
    if (node.host.hostFaults.length > 0) throw new Error(String(node.host.hostFaults[0]));
    node.dispose();
  }
  return median(times);
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

function setValues({ Excel }: NodeHost): Promise<number> {
  const values = Array.from({ length: ROWS }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_column, column) => row * COLUMNS + column),
  );
  return timeOf(() =>
    Excel.run(async (context) => {
      sheetOf(context).getRangeByIndexes(0, 0, ROWS, COLUMNS).values = values;
      await context.sync();
    }),
  );
}

function loadAndSync({ Excel }: NodeHost): Promise<number> {
  return Excel.run((context) =>
    timeOf(async () => {
      const range = sheetOf(context).getRange('A1');
      for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
        range.load('values');
        await context.sync();
      }
    }),
  );
}

function writeAndRead({ Excel }: NodeHost): Promise<number> {
  return Excel.run(async (context) => {
    const [input, result] = [sheetOf(context).getRange('A1'), sheetOf(context).getRange('B1')];
    result.formulas = [['=A1*2']];
    await context.sync();
    return timeOf(async () => {
      for (let value = 1; value <= WRITES; value += 1) {
        input.values = [[value]];
        await context.sync();
        result.load('values');
        await context.sync();
        if (result.values[0]?.[0] !== value * 2) throw new Error('A stale value was read.');
      }
    });
  });
}

function formatRanges({ Excel }: NodeHost): Promise<number> {
  return Excel.run((context) => {
    const sheet = sheetOf(context);
    for (let row = 0; row < FORMATTED; row += 1) {
      const { fill, font } = sheet.getRangeByIndexes(row, 0, 1, 4).format;
      fill.color = row % 2 === 0 ? '#DDEBF7' : '#FFFFFF';
      font.bold = row % 10 === 0;
    }
    return timeOf(() => context.sync());
  });
}

/** From the request that enters the formulas until every cell shows its status. */
async function statuses({ Excel, host }: NodeHost): Promise<number> {
  await Excel.run(async (context) => {
    const inputs = Array.from({ length: FORMULAS }, (_row, row) => [row, FORMULAS / 2]);
    sheetOf(context).getRangeByIndexes(0, 0, FORMULAS, 2).values = inputs;
    await context.sync();
  });
  const formulas = Array.from({ length: FORMULAS }, (_row, row) => [
    `=BSC.STATUS(A${row + 1},B${row + 1})`,
  ]);
  const sheetId = host.engine.sheets.activeId;
  const box = { row: 0, column: 2, rows: FORMULAS, columns: 1 };
  const isDone = () =>
    host.engine.cells
      .values(sheetId, box)
      .every(([status]) => status === 'Green' || status === 'Amber' || status === 'Red');
  return timeOf(async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRangeByIndexes(0, 2, FORMULAS, 1).formulas = formulas;
      await context.sync();
    });
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

async function measureAll(folder: string): Promise<Row[]> {
  const file = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')) as FunctionsFile;
  const withFunctions = () =>
    createNodeHost({
      functions: { file, namespace: 'BSC' },
      scripts: [join(folder, 'functions.js')],
    });
  const plain = () => createNodeHost();
  return [
    {
      what: 'workbench: 20,000 values in one set',
      unit: 'ms',
      value: await middle(plain, setValues),
      aim: 250,
    },
    {
      what: 'workbench: 100 load-and-sync round trips',
      unit: 'ms',
      value: await middle(plain, loadAndSync),
      aim: 50,
    },
    {
      what: 'workbench: 20 × write, sync, load, sync',
      unit: 'ms',
      value: await middle(plain, writeAndRead),
      aim: 400,
    },
    {
      what: 'workbench: 1,000 ranges formatted in one batch',
      unit: 'ms',
      value: await middle(plain, formatRanges),
    },
    {
      what: 'workbench: 1,000 BSC.STATUS cells from paste to results',
      unit: 'ms',
      value: await middle(withFunctions, statuses),
      aim: 1_000,
    },
  ];
}

process.stdout.write(JSON.stringify(await measureAll(process.argv[2] ?? 'dist')));
