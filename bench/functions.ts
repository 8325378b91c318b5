import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, timeOf, type Row } from './row';

const ROWS = 100_000;
const RUNS = 7;

type CustomFunction = (...args: readonly unknown[][][]) => unknown;

/** BSC.STATUS over a column of actuals and one of targets, in one call, by the file that Excel loads. */
export async function functionRows(folder: string): Promise<Row[]> {
  const status = await shippedFunction(folder, 'STATUS');
  const actuals = Array.from({ length: ROWS }, (_, row) => [80 + ((row * 37) % 41)]);
  const targets = Array.from({ length: ROWS }, (_, row) => [row % 97 === 0 ? -100 : 100]);
  const times = Array.from({ length: RUNS }, () => timeOf(() => status(actuals, targets)));
  return [
    { what: 'BSC.STATUS over 100,000 rows in one call', unit: 'ms', value: median(times), aim: 50 },
  ];
}

/** Loads the built functions.js as a host does, and hands out one of the functions it registers. */
async function shippedFunction(folder: string, name: string): Promise<CustomFunction> {
  const registered = new Map<string, CustomFunction>();
  const host = {
    associate: (id: string, run: CustomFunction) => {
      registered.set(id, run);
    },
  };
  Object.assign(globalThis, { CustomFunctions: host });
  const file = pathToFileURL(join(folder, 'functions.js')).href;
  await import(/* webpackIgnore: true */ file);
  const found = registered.get(name);
  if (found === undefined) throw new Error(`${file} registers no function ${name}.`);
  return found;
}
