import { NEWEST, MANIFEST_FLOOR } from '../../../workbench/host/api-sets';
import { createNodeHost } from '../../../workbench/node/create-node-host';
import { CORPUS } from './corpus';

describe.each(CORPUS)('$family', ({ scripts }) => {
  it.each(scripts)('$name', async ({ run, read, expected, sheets, needsNewest }) => {
    const node = createNodeHost({
      sheets: sheets ?? ['Sheet1'],
      apiSets: needsNewest ? NEWEST : MANIFEST_FLOOR,
    });
    try {
      await run(node.Excel);
      const state = await read(node.Excel);
      expect(node.host.hostFaults).toEqual([]);
      expect(node.host.unsupported).toEqual([]);
      expect(JSON.parse(JSON.stringify(state))).toEqual(expected);
    } finally {
      node.dispose();
    }
  });
});
