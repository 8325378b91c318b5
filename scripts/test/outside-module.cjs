/** Makes of a file of a large package one line that takes it from outside of the suite (large-packages-once.cjs). */
module.exports = {
  process: (_source, file) => ({
    code: `module.exports = loadOutsideOfTheSuite(${JSON.stringify(file)});`,
  }),
};
