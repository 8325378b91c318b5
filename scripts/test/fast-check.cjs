/**
 * What suites get as fast-check. Every run tries new cases, but the one that decides about a change (CI) always tries the same,
 * so that it tells of the change and not of luck. A case that fails elsewhere becomes an example in its suite.
 */
const { env } = require('node:process');
const library = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const SEED = 20261122;
if (env.CI) library.configureGlobal({ ...library.readConfigureGlobal(), seed: SEED });

module.exports = library;
