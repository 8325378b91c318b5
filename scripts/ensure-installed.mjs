/**
 * Installs what package-lock.json asks for, when it is not there yet: `node scripts/ensure-installed.mjs`.
 * Runs before anything is installed, so it needs Node alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname ?? '.', '..');
const OLDEST_NODE = [20, 19];

function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stopWith(
    `BSC for Excel needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}. Install the current one from nodejs.org, then try again.`,
  );
}

/** Version and checksum of each package; what is only for other machines is left out of an installation. */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, integrity, optional }]) => ({
      path,
      optional: optional === true,
      identity: `${version} ${integrity}`,
    }));
}

/** Compares the lock with npm's own record of what it installed. */
function isInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = new Map(packagesOf(record).map(({ path, identity }) => [path, identity]));
  return packagesOf(join(ROOT, 'package-lock.json')).every(({ path, identity, optional }) =>
    installed.has(path) ? installed.get(path) === identity : optional,
  );
}

function install() {
  process.stderr.write(
    'Installing the packages of package-lock.json (a few minutes the first time)…\n',
  );
  const onWindows = process.platform === 'win32';
  const { status, error } = spawnSync(
    onWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      // Node starts .cmd files through a shell only; the arguments are fixed words.
      shell: onWindows,
    },
  );
  if (error)
    stopWith(`npm could not be started: ${error.message}. Install Node with npm, then try again.`);
  if (status !== 0) {
    stopWith(
      'The packages could not be installed; npm says why above. Check the network, then try again.',
    );
  }
}

checkNode();
if (!isInstalled()) install();
