import type { Plugin } from 'esbuild';

/** As Univer imports its rules for hyphenating, a file for each language: `./en-gb-B7Al27b_.js`. */
const RULES = /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/;
const IMPORTER = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/;
const LEFT_OUT = 'left-out';

/**
 * Leaves Univer's rules for hyphenating out of the page, 5 MB of its 13: cells are not hyphenated. Univer reads those of
 * English at each start, and does without where it finds none.
 */
export const WITHOUT_HYPHENATION: Plugin = {
  name: 'without-hyphenation',
  setup: (build) => {
    build.onResolve({ filter: RULES }, ({ importer, kind }) =>
      kind === 'dynamic-import' && IMPORTER.test(importer)
        ? { path: 'hyphenation', namespace: LEFT_OUT }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: LEFT_OUT }, () => ({ contents: 'export {};' }));
  },
};
