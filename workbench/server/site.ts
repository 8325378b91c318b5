import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { kindOf } from './file-kind';
import { LOCAL_FOLDER, withLocalOfficeJs } from './office-js';

export interface Answer {
  readonly status: number;
  readonly kind: string;
  readonly body: Uint8Array | string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Folders and documents of which the site consists. */
export interface SiteParts {
  /** The built page of the workbench. */
  readonly page: string;
  /** The built add-in. */
  readonly addIn: string;
  /** `dist` of Microsoft's npm package. */
  readonly officeJs: string;
  /** What the page asks for when it starts: `/start.json`. */
  readonly start: unknown;
  /** The workbook to open: `/book.xlsx`. */
  readonly book: Uint8Array;
  /** The certificate of this address, for those who want their browser to trust it: `/localhost.crt`. */
  readonly certificate: string;
}

const ADD_IN_FOLDER = '/add-in/';

/**
 * The page may load from localhost alone, so that nothing in it can reach the network. Univer writes inline styles and
 * draws pictures from blobs.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function answer(kind: string, body: Uint8Array | string, headers = {}): Answer {
  return { status: 200, kind, body, headers };
}

const NOT_FOUND: Answer = {
  status: 404,
  kind: kindOf('.txt'),
  body: 'There is no such file here.\n',
  headers: {},
};

/** Undefined when the file is absent, or named so that it would lie outside the folder. */
async function fileIn(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !file.startsWith(folder + sep)) return undefined;
  try {
    return await readFile(file);
  } catch (fault) {
    const isAbsent = ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(
      (fault as NodeJS.ErrnoException).code ?? '',
    );
    if (isAbsent) return undefined;
    throw fault;
  }
}

async function addInFile(folder: string, path: string): Promise<Answer> {
  const bytes = await fileIn(folder, path);
  if (!bytes) return NOT_FOUND;
  if (!path.endsWith('.html')) return answer(kindOf(path), bytes);
  return answer(kindOf(path), withLocalOfficeJs(new TextDecoder().decode(bytes)));
}

async function plainFile(folder: string, path: string, headers = {}): Promise<Answer> {
  const bytes = await fileIn(folder, path);
  return bytes ? answer(kindOf(path), bytes, headers) : NOT_FOUND;
}

/** What a GET of `path` gives; the path is decoded and begins with a slash. */
export function siteOf(parts: SiteParts): (path: string) => Promise<Answer> {
  return async (path) => {
    if (path === '/start.json') return answer(kindOf(path), JSON.stringify(parts.start));
    if (path === '/book.xlsx') return answer(kindOf(path), parts.book);
    if (path === '/localhost.crt') return answer(kindOf(path), parts.certificate);
    if (path.startsWith(ADD_IN_FOLDER)) {
      return addInFile(parts.addIn, path.slice(ADD_IN_FOLDER.length));
    }
    if (path.startsWith(LOCAL_FOLDER)) {
      return plainFile(parts.officeJs, path.slice(LOCAL_FOLDER.length));
    }
    const file = path === '/' ? 'index.html' : path.slice(1);
    return plainFile(parts.page, file, { 'content-security-policy': PAGE_POLICY });
  };
}
