/**
 * What `npm run types` and `npm run lint` say, from one reading of all files: both ask the same compiler, and to start it
 * twice takes half a minute more. With `--product` it leaves out the workbench, its tests and its measurements.
 */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const isProductOnly = process.argv.includes('--product');
/** The workbench has a program of its own, so that the engine's types do not slow the product's down. */
const CONFIGURATIONS = isProductOnly
  ? ['tsconfig.json']
  : ['tsconfig.json', 'tsconfig.workbench.json'];
const LEFT_OUT = isProductOnly
  ? ['workbench/**', 'test/workbench/**', 'test/excel/**', 'bench/workbench/**']
  : [];
const TEXT_OF_FAULTS = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

function readProgram(configuration) {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.formatDiagnostic(fault, TEXT_OF_FAULTS));
    },
  };
  const { options, fileNames, projectReferences, errors } = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, configuration),
    {},
    host,
  );
  return ts.createProgram({
    rootNames: fileNames,
    options,
    projectReferences,
    configFileParsingDiagnostics: errors,
  });
}

/** The rules read types from the same programs; which rules hold where stays with eslint.config.js. */
async function lintWith(programs) {
  const eslint = new ESLint({
    cwd: ROOT,
    ignorePatterns: LEFT_OUT,
    overrideConfig: {
      files: ['**/*.{ts,tsx}'],
      // Names that a file does not declare itself are global with or without a list of the browser's thousand names, which
      // takes its time for each file.
      languageOptions: { parserOptions: { projectService: false, programs, lib: [] } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0)
    ? ''
    : await formatter.format(results);
}

const programs = CONFIGURATIONS.map(readProgram);
const typeFaults = ts.formatDiagnostics(
  programs.flatMap((program) => ts.getPreEmitDiagnostics(program)),
  TEXT_OF_FAULTS,
);
const lintFaults = await lintWith(programs);
process.stdout.write(typeFaults + lintFaults);
process.exitCode = typeFaults + lintFaults === '' ? 0 : 1;
