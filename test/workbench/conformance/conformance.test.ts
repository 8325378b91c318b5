import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FunctionsFile } from '../../../workbench/functions/metadata';
import { NEWEST, MANIFEST_FLOOR } from '../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import type { ConformanceScript } from './conformance-script';
import { CORPUS } from './corpus';

/** The add-in which the check has just built. */
const BUILT = resolve(process.env['BSC_BUILD_FOLDER'] ?? join(__dirname, '../../../out/check'));

function addIn() {
  const text = readFileSync(join(BUILT, 'functions.json'), 'utf8');
  const file = JSON.parse(text) as FunctionsFile;
  return { functions: { file, namespace: 'BSC' }, scripts: [join(BUILT, 'functions.js')] };
}

function openFor({ sheets, needsNewest, needsAddIn }: ConformanceScript): NodeHost {
  return createNodeHost({
    sheets: sheets ?? ['Sheet1'],
    apiSets: needsNewest ? NEWEST : MANIFEST_FLOOR,
    ...(needsAddIn && addIn()),
  });
}

describe.each(CORPUS)('$family', ({ scripts }) => {
  it.each(scripts)('$name', async (script) => {
    const node = openFor(script);
    try {
      await script.run(node.Excel);
      const state = await script.read(node.Excel);
      expect(node.host.hostFaults).toEqual([]);
      expect(node.host.unsupported).toEqual([]);
      expect(JSON.parse(JSON.stringify(state))).toEqual(script.expected);
    } finally {
      node.dispose();
    }
  });
});
