import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownCertificate } from '../../../workbench/server/certificate/own-certificate';
import { serve, PortTaken, type RunningServer } from '../../../workbench/server/serve';

const TODAY = new Date('2026-11-22T12:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), 'workbench-certificate-'));

const answer = (body: string) => ({ status: 200, kind: 'text/plain', body, headers: {} });
const site = (path: string) =>
  path === '/broken'
    ? Promise.reject(new Error('The disk is gone.'))
    : Promise.resolve(answer(path));

let server: RunningServer;

beforeAll(async () => {
  server = await serve(site, 0, await ownCertificate(folder, new Date()));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function read(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of message) text += String(piece);
  return text;
}

/** Status and body of one request; the certificate is checked against the one that was made. */
async function ask(path: string, method = 'GET'): Promise<readonly [number | undefined, string]> {
  const { cert } = await ownCertificate(folder, new Date());
  return new Promise((resolve, reject) => {
    request(server.address + path, { method, ca: cert }, (message) => {
      read(message).then((text) => {
        resolve([message.statusCode, text]);
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('serves the site at localhost with a certificate that is right for this name', async () => {
    expect(server.address).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(await ask('a%20b')).toEqual([200, '/a b']);
  });

  it('takes nothing but questions for files', async () => {
    expect(await ask('', 'POST')).toEqual([405, 'The workbench serves files only.\n']);
  });

  it('answers an address that cannot be read', async () => {
    expect(await ask('%E0%A4%A')).toEqual([400, 'This address cannot be read.\n']);
  });

  it('says what went wrong when a file cannot be read', async () => {
    expect(await ask('broken')).toEqual([500, 'The disk is gone.\n']);
  });

  it('says that its port is taken, and what to do', async () => {
    const port = Number(new URL(server.address).port);
    const second = serve(site, port, await ownCertificate(folder, new Date()));
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(
      `Port ${port} is taken, perhaps by another workbench. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
  });

  it('ends at once, although a browser keeps its connection', async () => {
    const { cert } = await ownCertificate(folder, new Date());
    const other = await serve(site, 0, await ownCertificate(folder, new Date()));
    await new Promise((resolve) => {
      get(other.address, { ca: cert, headers: { connection: 'keep-alive' } }, resolve);
    });
    await expect(other.close()).resolves.toBeUndefined();
  });
});

describe('the certificate that this machine makes for itself', () => {
  it('is for localhost alone and at most 398 days, or browsers refuse it', async () => {
    const { cert, isTrusted } = await ownCertificate(join(folder, 'a'), TODAY);
    const certificate = new X509Certificate(cert);
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / DAY_MS;
    expect(certificate.subjectAltName).toBe('DNS:localhost');
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(398);
    expect(isTrusted).toBe(false);
  });

  it('is kept, so that a browser accepts it once', async () => {
    const first = await ownCertificate(join(folder, 'b'), TODAY);
    const later = await ownCertificate(join(folder, 'b'), new Date(TODAY.getTime() + 300 * DAY_MS));
    expect(later.cert).toBe(first.cert);
  });

  it('is made anew a day before it ends', async () => {
    const first = await ownCertificate(join(folder, 'c'), TODAY);
    const later = await ownCertificate(
      join(folder, 'c'),
      new Date(TODAY.getTime() + 364.5 * DAY_MS),
    );
    expect(later.cert).not.toBe(first.cert);
  });
});
