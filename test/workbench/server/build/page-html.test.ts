import type { Metafile } from 'esbuild';
import { withImports } from '../../../../workbench/server/build/page-html';

const HTML = '<head>\n    <title>Page</title>\n  </head>\n';

function built(imports: readonly [path: string, kind: 'import-statement' | 'dynamic-import'][]) {
  const main = {
    bytes: 1,
    inputs: {},
    exports: [],
    imports: imports.map(([path, kind]) => ({ path, kind })),
  };
  return { inputs: {}, outputs: { 'out/page/main.js': main } } satisfies Metafile;
}

describe('the built page', () => {
  it('asks at once for what its script needs to start, and not for what comes later', () => {
    const metafile = built([
      ['out/page/parts/shared-AB.js', 'import-statement'],
      ['out/page/parts/late-CD.js', 'dynamic-import'],
    ]);
    expect(withImports(HTML, metafile, 'out/page/main.js')).toBe(
      '<head>\n    <title>Page</title>\n    <link rel="modulepreload" href="parts/shared-AB.js" />\n  </head>\n',
    );
  });

  it('is as it was written when its script is one file', () => {
    expect(withImports(HTML, built([]), 'out/page/main.js')).toBe(HTML);
  });
});
