import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { Certificate } from './certificate';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Browsers refuse server certificates that are valid for more than 398 days. */
const VALID_DAYS = 365;

const FILES = { cert: 'localhost.crt', key: 'localhost.key' };

function isValidAt(certificate: string, now: Date): boolean {
  return new Date(new X509Certificate(certificate).validTo).getTime() > now.getTime() + DAY_MS;
}

async function readKept(folder: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(join(folder, FILES.cert), 'utf8'),
      readFile(join(folder, FILES.key), 'utf8'),
    ]);
    return { cert, key, isTrusted: false };
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

async function make(now: Date): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { cert, key, isTrusted: false };
}

/**
 * A certificate for localhost that this machine made for itself, kept in a folder so that a browser which was told to
 * accept it need not be told at each start.
 */
export async function ownCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = await readKept(folder);
  if (kept && isValidAt(kept.cert, now)) return kept;
  const made = await make(now);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, FILES.cert), made.cert);
  await writeFile(join(folder, FILES.key), made.key, { mode: 0o600 });
  return made;
}
