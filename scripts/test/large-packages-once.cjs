/**
 * Tests run in it as in Jest's own Node environment, but the largest packages (the spreadsheet engine of the workbench and
 * the writer of workbooks) come from outside of the suite, where Node loads them once for all suites of a worker. Read
 * anew for every suite, they take one to two seconds of processor time each. What they remember is in their instances.
 */
const { TestEnvironment } = require('jest-environment-node');
require('./iterator-helpers.cjs');

module.exports = class LargePackagesOnce extends TestEnvironment {
  constructor(...words) {
    super(...words);
    this.global.loadOutsideOfTheSuite = require;
  }
};
