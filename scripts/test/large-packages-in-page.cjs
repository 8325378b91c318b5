/** A document for tests of the pane that write workbooks: the writer comes from outside of the suite (large-packages-once.cjs). */
const { TextDecoder, TextEncoder } = require('node:util');
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class LargePackagesInPage extends TestEnvironment {
  constructor(...words) {
    super(...words);
    this.global.loadOutsideOfTheSuite = require;
    // Every browser has them, jsdom has not.
    this.global.TextEncoder = TextEncoder;
    this.global.TextDecoder = TextDecoder;
  }
};
