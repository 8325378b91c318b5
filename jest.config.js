/** Packages of ES modules that the engine's CommonJS builds require. */
const MODULES_OF_THE_ENGINE = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'numfmt',
  'ot-json1',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];
/** Packages that Jest compiles; all others load as they are. */
const COMPILED = ['@cj-tech-master', '@borgar', ...MODULES_OF_THE_ENGINE];

/** Unit tests mirror src/ and workbench/; a suite that needs a browser's document says so in its head. */
export default {
  // Node 20 lacks the iterator helpers which the engine of the workbench calls.
  setupFiles: ['<rootDir>/scripts/test/iterator-helpers.cjs'],
  // A busy machine may take its time; a hanging test still ends.
  testTimeout: 60_000,
  // Each suite of the workbench leaves parts of the engine behind; a worker that starts afresh is quicker than a full one.
  workerIdleMemoryLimit: '900MB',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
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
  transformIgnorePatterns: [`node_modules/(?!(${COMPILED.join('|')})/)`],
};
