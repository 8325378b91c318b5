import { NEWEST, MANIFEST_FLOOR } from '../../../workbench/host/api-sets';
import { createNodeHost } from '../../../workbench/node/create-node-host';
import type { ConformanceScript } from './conformance-script';

/** Declares a test for each script, run against the Node front. */
export function runInNode(family: string, scripts: readonly ConformanceScript[]): void {
  describe(family, () => {
    it.each(scripts.map((script) => [script.name, script] as const))(
      '%s',
      async (_name, script) => {
        const { sheets = ['Sheet1'], needsNewest = false } = script;
        const node = createNodeHost({ sheets, apiSets: needsNewest ? NEWEST : MANIFEST_FLOOR });
        try {
          await script.run(node.Excel);
          const state = await script.read(node.Excel);
          expect(node.host.hostFaults).toEqual([]);
          expect(node.host.unsupported).toEqual([]);
          expect(JSON.parse(JSON.stringify(state))).toEqual(script.expected);
        } finally {
          node.dispose();
        }
      },
    );
  });
}
