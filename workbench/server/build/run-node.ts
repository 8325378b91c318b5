import { spawn } from 'node:child_process';

/** A program that ended with another exit code than 0. */
export class ProgramFailed extends Error {}

/** Runs a Node program from a folder and waits for its end; what it prints is shown, or kept: for the result, and for the error. */
export function runNode(
  root: string,
  script: string,
  words: readonly string[],
  output: 'shown' | 'kept',
): Promise<string> {
  const kept: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: root,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (piece: Buffer) => kept.push(piece));
    child.stderr?.on('data', (piece: Buffer) => kept.push(piece));
    child.once('error', reject);
    child.once('close', (code) => {
      const printed = Buffer.concat(kept).toString();
      if (code === 0) resolve(printed);
      else reject(new ProgramFailed(printed || `${script} failed.`));
    });
  });
}
