/** Unit tests mirror src/; a suite that needs a browser's document says so in its head. */
export default {
  // A busy machine may take its time; a hanging test still ends.
  testTimeout: 60_000,
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
  transformIgnorePatterns: ['node_modules/(?!@cj-tech-master/)'],
};
