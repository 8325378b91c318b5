/**
 * Everything that has to hold before a change is done: `npm run check`. Offline; on two cores under two minutes, and the
 * first time in a clone, when nothing is known yet, about three. The build goes into a folder of its own, so that dist
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

/** What is known of files that did not change is kept for the next time; the word of a CI has to be its own. */
const CACHE = join(ROOT, 'out/cache');
const kept = (...words) => (process.env.CI ? [] : words);

const types = {
  name: 'types',
  tool: 'typescript/bin/tsc',
  words: ['--noEmit', ...kept('--incremental', '--tsBuildInfoFile', join(CACHE, 'types.json'))],
};
const lint = {
  name: 'lint',
  tool: 'eslint/bin/eslint.js',
  words: [
    '.',
    '--max-warnings',
    '0',
    ...kept('--cache', '--cache-strategy', 'content', '--cache-location', join(CACHE, 'lint.json')),
  ],
};
const format = {
  name: 'format',
  tool: 'prettier/bin/prettier.cjs',
  words: [
    '--check',
    '.',
    ...kept(
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      join(CACHE, 'format.json'),
    ),
  ],
};
const unit = {
  name: 'unit tests',
  tool: 'jest/bin/jest.js',
  words: ['--ci', '--maxWorkers=100%', '--json', `--outputFile=${TEST_RESULTS}`],
  env: { BSC_BUILD_FOLDER: BUILD_FOLDER },
  count: countTests,
};
const build = {
  name: 'build',
  tool: 'webpack/bin/webpack.js',
  words: ['--mode', 'production', '--env', `folder=${BUILD_FOLDER}`],
  // The tests of the build look for an address that is not the developer's own.
  env: { BSC_PUBLIC_URL: 'https://scorecard.example.org/bsc' },
};
const LANES = [
  [types, lint, format],
  [build, unit],
];

/** A skipped test proves nothing, so it counts as failed; so does a suite that could not run. */
function countTests(exitCode) {
  const results = JSON.parse(readFileSync(TEST_RESULTS, 'utf8'));
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests;
  return { passed: results.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
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

function run({ tool, words, env }) {
  return new Promise((done) => {
    const output = [];
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...words], {
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
