import { join } from 'node:path';
import { build } from 'esbuild';
import type { Frame } from 'playwright-core';
import { CORPUS } from '../../conformance/corpus';
import type { Stage } from '../browser/stage';

declare global {
  interface Window {
    /** The corpus as the bundle below leaves it in the add-in's page. */
    conformance: { readonly CORPUS: typeof CORPUS };
  }
}

/** The scripts as one text that can be evaluated in the add-in's page. */
async function bundledCorpus(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../../conformance/corpus.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'conformance',
    target: 'es2022',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The corpus was not bundled.');
  // What is evaluated has variables of its own.
  return `${file.text}\nwindow.conformance = conformance;`;
}

/** Runs one script in the page, and gives the state that it reads afterwards as JSON text. */
function runInPane(pane: Frame, family: string, name: string): Promise<string> {
  return pane.evaluate(
    async ([ofFamily, named]) => {
      const script = window.conformance.CORPUS.find(
        ({ family: one }) => one === ofFamily,
      )?.scripts.find(({ name: one }) => one === named);
      if (!script) throw new Error('The page has no such script.');
      await script.run(Excel);
      return JSON.stringify(await script.read(Excel));
    },
    [family, name] as const,
  );
}

/** The same scripts as in Node, with the same results, against the grid on the screen and Office.js in the pane. */
export function describeConformance(stage: Stage): void {
  let pane: Frame;

  describe('on the page, as in Node', () => {
    beforeAll(async () => {
      pane = await stage.pane();
      await pane.evaluate(await bundledCorpus());
    });

    describe.each(CORPUS)('$family', ({ family, scripts }) => {
      it.each(scripts)('$name', async ({ name, expected, sheets, needsNewest }) => {
        await stage.page.evaluate(([names, sets]) => window.workbench.startOver(names, sets), [
          sheets ?? ['Sheet1'],
          needsNewest ? 'newest' : 'floor',
        ] as const);
        const state = await runInPane(pane, family, name);
        const record = await stage.page.evaluate(() => ({
          hostFaults: window.workbench.hostFaults.map((fault) =>
            JSON.stringify(fault, (_key, part: unknown) =>
              part instanceof Error ? part.stack : part,
            ),
          ),
          unsupported: window.workbench.unsupported,
        }));
        expect(record).toEqual({ hostFaults: [], unsupported: [] });
        expect(JSON.parse(state)).toEqual(expected);
      });
    });
  });
}
