import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate';

/** Where Microsoft's office-addin-dev-certs keeps what it made. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');

async function readInstalled(): Promise<Certificate> {
  const text = (name: string) => readFile(join(FOLDER, name), 'utf8');
  const [cert, ca, key] = await Promise.all([
    text('localhost.crt'),
    text('ca.crt'),
    text('localhost.key'),
  ]);
  return { cert: `${cert}\n${ca}`, key, isTrusted: true };
}

/** Microsoft's tools report their use unless they are told not to. */
function silenceUsageData(root: string): void {
  const tool = join(root, 'node_modules/office-addin-usage-data/cli.js');
  spawnSync(process.execPath, [tool, 'off'], { stdio: 'ignore' });
}

/**
 * The developer certificate of Microsoft's tools, which `npm run excel` uses as well. Where it is absent and somebody
 * is there to answer the system's question, it is offered. Linux has no one place that browsers trust, so there it is
 * used only when it is there already. Undefined when it cannot be had, also because it was refused.
 */
export async function officeCertificate(
  root: string,
  mayAsk: boolean,
): Promise<Certificate | undefined> {
  const canInstall = mayAsk && ['win32', 'darwin'].includes(process.platform);
  if (!existsSync(join(FOLDER, 'localhost.crt')) && !canInstall) return undefined;
  silenceUsageData(root);
  const tool = await import('office-addin-dev-certs');
  try {
    if (tool.verifyCertificates()) return await readInstalled();
    if (!canInstall) return undefined;
    await tool.ensureCertificatesAreInstalled();
    return await readInstalled();
  } catch (fault) {
    process.stderr.write(
      `Microsoft's developer certificate is not used: ${String(fault)}. The workbench makes its own.\n`,
    );
    return undefined;
  }
}
