import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInContext } from 'node:vm';
import type { FunctionsFile } from '../../workbench/functions/metadata';
import { Faults } from '../../workbench/host/faults';
import { until } from './until';
import { createNodeHost, type NodeHostOptions } from '../../workbench/node/create-node-host';

const ROOT = join(__dirname, '../..');
const BUILT = resolve(process.env['BSC_BUILD_FOLDER'] ?? join(ROOT, 'out/check'));
const SCRIPT = readFileSync(join(ROOT, 'docs/in-excel/assumptions.js'), 'utf8');
const WATCH = readFileSync(join(ROOT, 'docs/in-excel/watch.js'), 'utf8');

/** What Excel does, by what its makers and users write, and the workbench does not. */
const KNOWN = [
  'Totals that are switched on: expected ["Total","=SUBTOTAL(109,[Value])"], seen ["Total","=SUBTOTAL(109,Table1[Value])"]',
];

/** The lines of its sheet: group, assumption, expected, seen, verdict; and what it says in the console. */
async function run(platform: string, options: NodeHostOptions = {}) {
  const node = createNodeHost(options);
  node.host.faults.payloadLimit =
    platform === 'OfficeOnline' ? Faults.WEB_PAYLOAD_LIMIT : undefined;
  const said: string[] = [];
  const ownGlobals = {
    console: { log: (sentence: string) => said.push(sentence) },
    Office: { context: { platform } },
  };
  try {
    Object.assign(node.window, ownGlobals);
    const lines = (await runInContext(SCRIPT, node.window)) as string[][];
    return {
      lines,
      said,
      names: node.host.engine.sheets.ids.map((id) => node.host.engine.sheets.nameOf(id)),
    };
  } finally {
    node.dispose();
  }
}

describe('the script of assumptions about Excel', () => {
  const file = JSON.parse(readFileSync(join(BUILT, 'functions.json'), 'utf8')) as FunctionsFile;
  const functions = { file, namespace: 'BSC' };
  const scripts = [join(BUILT, 'functions.js')];

  it('finds in the workbench, as Excel on the web, what it expects', async () => {
    const { lines, said, names } = await run('OfficeOnline', { functions, scripts });
    expect(said).toEqual([
      ...KNOWN,
      `${KNOWN.length} of ${lines.length - 2} are other than expected; see the sheet.`,
    ]);
    expect(lines.filter(([group]) => group === 'Functions').length).toBeGreaterThan(10);
    expect(names).toEqual(['Sheet1', 'Assumptions']);
  });

  it('expects no limit of requests on a computer, and leaves functions out where the add-in is not', async () => {
    const { lines, said } = await run('PC');
    expect(said.slice(0, -1)).toEqual(KNOWN);
    expect(lines.at(-1)).toEqual(['Functions', 'All', '', '', 'left out: no BSC here']);
  });
});

describe('the script that watches Excel', () => {
  it('says what happens to cells, and when requests are refused', async () => {
    const node = createNodeHost();
    const said: string[] = [];
    try {
      Object.assign(node.window, { console: { log: (sentence: string) => said.push(sentence) } });
      runInContext(WATCH, node.window);
      await until(() => said.includes('1. requests done'));
      const { cells, sheets } = node.host.engine;
      const box = { row: 0, column: 0, rows: 1, columns: 1 };
      cells.write(sheets.activeId, box, [[5]]);
      cells.write(sheets.activeId, box, [[7]]);
      await until(() => said.length >= 3);
      node.host.faults.isEditingCell = true;
      await until(() => said.length >= 4);
      expect(said.slice(1)).toEqual([
        '2. changed A1, Local, RangeEdited, Unknown,  became 5',
        '3. changed A1, Local, RangeEdited, Unknown, 5 became 7',
        '4. requests InvalidOperationInCellEditMode',
      ]);
    } finally {
      node.dispose();
    }
  });
});
