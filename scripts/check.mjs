/**
 * What has to hold before a change is done, offline. `npm run test:all`: all of it. `npm test`: all but the tests of the
 * workbench and those in its browser. `npm run check`: the rules of the product, without its pane and the suites that write
 * whole files and start programs, and the heaviest properties less often. No step knows anything of the time before, so the
 * first check in a clone says and takes what every other one does. The build goes into a folder of its own, so that dist
 * stays what `npm run build` made. Two lanes run side by side. The last line counts test cases, every other step as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SCRATCH = mkdtempSync(join(tmpdir(), 'bsc-check-'));
const TEST_RESULTS = join(SCRATCH, 'tests.json');
const BUILD_FOLDER = join(ROOT, 'out/check');

/** The workbench, and what is seen of the product in a browser: they take longer than all the rest. */
const IN_WORKBENCH = ['test/workbench/'];
/** Suites of the pane, of whole files, programs, validators and engines: the rules of the product are tested without. */
const WHOLE_FILES = [
  ...IN_WORKBENCH,
  'test/cli/',
  'test/build/',
  'test/house/imports',
  'test/real-input/',
  'test/xlsx/',
  'test/review/recalculation/',
  'test/review/.*recalculated',
  'test/review/compose',
  'test/excel/',
  'test/taskpane/.*[.]tsx',
];
const isQuick = process.argv.includes('--quick');
const isAll = process.argv.includes('--all');
const LEFT_OUT = isQuick ? WHOLE_FILES : isAll ? [] : IN_WORKBENCH;
const WORKBENCH = ['workbench', 'test/workbench', 'test/excel', 'bench/workbench'];

const typesAndLint = {
  name: 'types, lint',
  script: 'scripts/lint/types-and-lint.mjs',
  words: isQuick ? ['--product'] : [],
  // The types of everything at once take more than Node's four gigabytes.
  flags: ['--max-old-space-size=8192'],
};
const format = {
  name: 'format',
  script: inPackage('prettier/bin/prettier.cjs'),
  words: ['--check', '.', ...(isQuick ? WORKBENCH.map((folder) => `!${folder}`) : [])],
};
const unit = {
  name: 'unit tests',
  script: inPackage('jest/bin/jest.js'),
  words: [
    '--ci',
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${TEST_RESULTS}`,
    ...(LEFT_OUT.length > 0 ? ['--testPathIgnorePatterns', ...LEFT_OUT] : []),
  ],
  env: { BSC_BUILD_FOLDER: BUILD_FOLDER, ...(isQuick ? { BSC_QUICK: 'yes' } : {}) },
  count: countTests,
};
const build = {
  name: 'build',
  script: inPackage('webpack/bin/webpack.js'),
  words: [
    ...['--mode', 'production', '--env', `folder=${BUILD_FOLDER}`],
    // What a minifier makes of it is for the tests of the build.
    ...(isQuick ? ['--no-optimization-minimize'] : []),
  ],
  // The tests of the build look for an address that is not the developer's own.
  env: { BSC_PUBLIC_URL: 'https://scorecard.example.org/bsc' },
};
/** The tests come last: they need the build, and they alone keep both cores busy when the other lane is done. */
const LANES = [[typesAndLint], [build, format, unit]];
/** Every step makes far more objects than it keeps: with more room for new ones, fewer are copied about. */
const NODE_FLAGS = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

function inPackage(script) {
  return join('node_modules', script);
}

/** A skipped test proves nothing, so it counts as failed; so does a suite that could not run. */
function countTests(exitCode) {
  const results = JSON.parse(readFileSync(TEST_RESULTS, 'utf8'));
  sayTriedTwice(results.testResults);
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests;
  return { passed: results.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/** Steps in the browser are tried once more; what needed that is said, so that it does not go unseen. */
function sayTriedTwice(suites) {
  const twice = suites
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations }) => status === 'passed' && invocations > 1);
  for (const { fullName } of twice) process.stdout.write(`tried twice: ${fullName}\n`);
}

function countStep(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function countOf(step, exitCode) {
  try {
    return (step.count ?? countStep)(exitCode);
  } catch (fault) {
    process.stdout.write(`${step.name} left no readable result: ${fault.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

function run({ script, words, env, flags = [] }) {
  return new Promise((done) => {
    const output = [];
    const child = spawn(process.execPath, [...NODE_FLAGS, ...flags, join(ROOT, script), ...words], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (piece) => output.push(piece));
    child.stderr.on('data', (piece) => output.push(piece));
    child.on('error', (fault) => output.push(Buffer.from(`${fault.message}\n`)));
    child.on('close', (code) => done({ exitCode: code ?? 1, output: Buffer.concat(output) }));
  });
}

async function runLane(steps) {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const start = performance.now();
    const { exitCode, output } = await run(step);
    const { passed, failed } = countOf(step, exitCode);
    if (failed > 0) process.stdout.write(`\n${output}\n`);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    const verdict = failed > 0 ? 'failed' : 'ok';
    process.stdout.write(`${step.name.padEnd(12)}${seconds} s  ${verdict}\n`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const totals = await Promise.all(LANES.map(runLane));
rmSync(SCRATCH, { recursive: true, force: true });
const passed = totals.reduce((sum, total) => sum + total.passed, 0);
const failed = totals.reduce((sum, total) => sum + total.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
