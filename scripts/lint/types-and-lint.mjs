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

/** Both programs have the same options, so a file of both, above all the types of packages, is parsed and bound once. */
const parsedFiles = new Map();

function hostOf(options) {
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (name, ...how) => {
    if (!parsedFiles.has(name)) parsedFiles.set(name, parse(name, ...how));
    return parsedFiles.get(name);
  };
  return host;
}

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
    host: hostOf(options),
  });
}

/** A file of both programs is checked in the first, the one it belongs to. */
function faultsOfTypes(programs) {
  const checked = new Set();
  const faults = programs.flatMap((program) => {
    const files = program.getSourceFiles().filter((file) => !checked.has(file));
    for (const file of files) checked.add(file);
    return [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...files.flatMap((file) => program.getSyntacticDiagnostics(file)),
      ...files.flatMap((file) => program.getSemanticDiagnostics(file)),
    ];
  });
  return ts.sortAndDeduplicateDiagnostics(faults);
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
const typeFaults = ts.formatDiagnostics(faultsOfTypes(programs), TEXT_OF_FAULTS);
const lintFaults = await lintWith(programs);
process.stdout.write(typeFaults + lintFaults);
process.exitCode = typeFaults + lintFaults === '' ? 0 : 1;
