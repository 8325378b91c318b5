import { extname } from 'node:path';

const KINDS: Readonly<Record<string, string>> = {
  '.crt': 'application/x-x509-ca-cert',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type that a file is served with. */
export function kindOf(file: string): string {
  return KINDS[extname(file).toLowerCase()] ?? 'application/octet-stream';
}
