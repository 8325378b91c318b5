/** Packages of ES modules that Jest compiles; all others load as they are. */
const COMPILED = ['@borgar', 'csv-parse'];
/** Packages so large that each of Jest's workers loads them once, not once for every suite. */
const LOADED_ONCE = 'node_modules/(@univerjs|@cj-tech-master)/.+js$';

/** Unit tests mirror src/ and workbench/; a suite that needs a browser's document says so in its head. */
export default {
  // Node 20 lacks the iterator helpers which the engine of the workbench calls.
  setupFiles: [
    '<rootDir>/scripts/test/iterator-helpers.cjs',
    '<rootDir>/scripts/test/structured-clone.cjs',
  ],
  testEnvironment: '<rootDir>/scripts/test/large-packages-once.cjs',
  // A busy machine may take its time; a hanging test still ends.
  testTimeout: 60_000,
  // Each suite of the workbench leaves parts of the engine behind; a worker that starts afresh is quicker than a full one.
  workerIdleMemoryLimit: '900MB',
  moduleNameMapper: { '^fast-check$': '<rootDir>/scripts/test/fast-check.cjs' },
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    [LOADED_ONCE]: '<rootDir>/scripts/test/outside-module.cjs',
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${COMPILED.join('|')}|@univerjs|@cj-tech-master)/)`],
};
