import { spawn } from 'node:child_process';

function opener(address: string): readonly [program: string, words: readonly string[]] {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** A Linux without a display, as on a server or in a container, has no browser to show anything in. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** False when there is no browser to open; the address is then for the reader to open. */
export function openBrowser(address: string): Promise<boolean> {
  if (!hasDisplay()) return Promise.resolve(false);
  const [program, words] = opener(address);
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', () => {
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
