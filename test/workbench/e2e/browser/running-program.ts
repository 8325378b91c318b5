import { spawn } from 'node:child_process';

/** Tests and measurements run from the root. */
const ROOT = process.cwd();
const ADDRESS = /^The workbench is at (https:\/\/localhost:\d+\/)$/m;

/** `npm start` as a person runs it, from the first line to Ctrl+C. */
export interface RunningProgram {
  readonly address: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Ctrl+C; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** The add-in which the check has just built, else the one in dist, built when its sources are newer. */
function addInOptions(): readonly string[] {
  const folder = process.env['BSC_BUILD_FOLDER'];
  return folder === undefined ? [] : ['--add-in', folder];
}

/** Resolves once the address is printed; rejects with all that was printed when it ends before. */
export function startProgram(...options: readonly string[]): Promise<RunningProgram> {
  const words = ['scripts/start.mjs', '--no-open', '--port', '0', ...addInOptions(), ...options];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  // A test run that breaks off must not leave a server behind.
  process.once('exit', () => child.kill());
  let text = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return new Promise((resolve, reject) => {
    const note = (piece: Buffer) => {
      text += piece.toString();
      const address = ADDRESS.exec(text)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        printed: () => text,
        stop: () => {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    void ended.then((code) => {
      reject(new Error(`npm start ended with ${String(code)} before it served anything:\n${text}`));
    });
  });
}
