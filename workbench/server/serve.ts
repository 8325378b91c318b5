import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './site';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface RunningServer {
  /** `https://localhost:3443/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Thrown by `serve` when another program has the port. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken, perhaps by another workbench. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
}

type Site = (path: string) => Promise<Answer>;

function send(response: ServerResponse, { status, kind, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': kind,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

function plain(status: number, sentence: string, headers = {}): Answer {
  return { status, kind: 'text/plain; charset=utf-8', body: `${sentence}\n`, headers };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function answerTo(request: IncomingMessage, site: Site): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'The workbench serves files only.', { allow: 'GET, HEAD' });
  }
  const path = pathOf(request);
  if (path === undefined) return plain(400, 'This address cannot be read.');
  try {
    return await site(path);
  } catch (fault) {
    return plain(500, fault instanceof Error ? fault.message : String(fault));
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      reject(fault.code === 'EADDRINUSE' ? new PortTaken(port) : fault);
    });
    // The name and not 127.0.0.1: the certificate and Office.js want it, and no other machine can reach it.
    server.listen(port, 'localhost', () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Serves a site on localhost by https, until it is closed. Port 0 takes any free one. */
export async function serve(site: Site, port: number, keys: KeyPair): Promise<RunningServer> {
  const server = createServer({ ...keys }, (request, response) => {
    void answerTo(request, site).then((answer) => {
      send(response, answer);
    });
  });
  const { port: taken } = await listen(server, port);
  return {
    address: `https://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
