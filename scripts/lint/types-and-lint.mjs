/**
 * What `npm run types` and `npm run lint` say, from one reading of all files: both ask the same compiler, and to start it
 * twice takes half a minute more.
 */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const TEXT_OF_FAULTS = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

function readProgram() {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.formatDiagnostic(fault, TEXT_OF_FAULTS));
    },
  };
  const { options, fileNames, projectReferences, errors } = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
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

/** The rules read types from the same program; which rules hold where stays with eslint.config.js. */
async function lintWith(program) {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: {
      files: ['**/*.{ts,tsx}'],
      // Names that a file does not declare itself are global with or without a list of the browser's thousand names, which
      // takes its time for each file.
      languageOptions: { parserOptions: { projectService: false, programs: [program], lib: [] } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0)
    ? ''
    : await formatter.format(results);
}

const program = readProgram();
const typeFaults = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), TEXT_OF_FAULTS);
const lintFaults = await lintWith(program);
process.stdout.write(typeFaults + lintFaults);
process.exitCode = typeFaults + lintFaults === '' ? 0 : 1;
