/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { OFFICE_JS_ORIGIN, securityPolicy } from '../../scripts/build/security-policy.mjs';

const ROOT = join(__dirname, '../..');
/** Where `npm run check` builds before it runs the tests; another finished build can be given. */
const BUILT = resolve(process.env['BSC_BUILD_FOLDER'] ?? join(ROOT, 'out/check'));

function pathOf(file: string): string {
  const path = join(BUILT, file);
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing: run npm run check, which builds before it tests.`);
}

function read(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** What Excel or a browser loads; bsc.js runs in Node. */
const shipped = readdirSync(pathOf(''), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|json|html|xml)$/.test(file) && file !== 'bsc.js');
const scripts = shipped.filter((file) => file.endsWith('.js'));

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}

const metadata = JSON.parse(read('functions.json')) as Metadata;
const ids = metadata.functions.map(({ id }) => id).sort();
const manifest = new DOMParser().parseFromString(read('manifest.xml'), 'application/xml');
const address =
  manifest
    .getElementsByTagName('SourceLocation')[0]
    ?.getAttribute('DefaultValue')
    ?.replace('/taskpane.html', '') ?? '';

describe('the shipped scripts', () => {
  it.each(scripts)('%s runs without eval under the content security policy', (file) => {
    const text = read(file);
    // webpack asks for the global object this way inside try/catch, after globalThis.
    const fallback = count(text, /new Function\("return this"\)/g);
    expect(fallback).toBeLessThanOrEqual(1);
    expect(count(text, /\bnew Function\b|[^.\w]Function\("/g)).toBe(fallback);
    expect(count(text, /(?<![\w.$])eval\(/g)).toBe(0);
  });

  it.each(scripts)('%s has no way to send anything anywhere', (file) => {
    const text = read(file);
    // The writer of workbooks brings a reader of CSV files along that could load one; nothing of ours calls it, and the
    // page's policy lets nothing out.
    const loads = text.includes('escapeFormulae') ? 1 : 0;
    expect(count(text, /\bfetch\(/g)).toBeLessThanOrEqual(loads);
    expect(text).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  });

  it.each(shipped)('%s does not speak of the developer’s own machine', (file) => {
    expect(read(file)).not.toContain('localhost');
  });
});

describe('functions.js and functions.json', () => {
  it('holds every function that the source declares', () => {
    const folder = join(ROOT, 'src/functions');
    const declared = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/@customfunction (\S+)/g),
      ])
      .map(([, id = '']) => id);
    expect(ids).toEqual(declared.sort());
    expect(ids.length).toBeGreaterThan(0);
  });

  it('registers each of them with nothing on the page but CustomFunctions', () => {
    const registered = new Map<string, unknown>();
    const associate = (id: string, handler: unknown) => registered.set(id, handler);
    runInNewContext(read('functions.js'), { CustomFunctions: { associate } });
    expect([...registered.keys()].sort()).toEqual(ids);
    for (const handler of registered.values()) expect(typeof handler).toBe('function');
  });

  it('lets an error in an argument through, so that a function can hand it back', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('points each function to a help page of this build', () => {
    const missing = metadata.functions
      .map(({ id, helpUrl = '' }) => ({ id, helpUrl }))
      .filter(
        ({ helpUrl }) =>
          !helpUrl.startsWith(`${address}/`) ||
          !existsSync(join(BUILT, helpUrl.slice(address.length))),
      );
    expect(missing).toEqual([]);
  });
});

/** The pane's script, and the chunks that it asks for itself; of the languages one is spoken. */
function filesOfTheFirstScreen(): Set<string> {
  const [entry = ''] = scripts.filter((file) => /^taskpane\.[0-9a-f]{8}\.js$/.test(file));
  const text = read(entry);
  const wanted = new Set([...text.matchAll(/\.e\((\d+)\)/g)].map(([, id = '']) => id));
  const names = [...text.matchAll(/\b(\d+):"([\w-]+)"/g)]
    .filter(([, id = '']) => wanted.has(id))
    .map(([, , name = '']) => name);
  const starts = [...wanted, ...names].filter((name) => name !== 'vi');
  return new Set([
    entry,
    ...scripts.filter((file) => starts.some((start) => file.startsWith(`${start}.`))),
  ]);
}

describe('the sizes', () => {
  it('keep functions.js under the 20 kB, compressed, that Excel waits for', () => {
    const compressed = gzipSync(readFileSync(pathOf('functions.js')), { level: 9 });
    expect(compressed.length).toBeLessThanOrEqual(20_000);
  });

  it('keep what the pane loads for its first screen under 260 kB, compressed', () => {
    const files = [...filesOfTheFirstScreen()];
    expect(files.some((file) => file.startsWith('pane.'))).toBe(true);
    const compressed = files.map((file) => gzipSync(readFileSync(pathOf(file)), { level: 9 }));
    const total = compressed.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(260_000);
  });
});

describe('the licences', () => {
  it.each(['react', 'scheduler', '@fluentui/react-components'])('name %s in the pane', (name) => {
    expect(read('third-party-licences.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it.each(['csv-parse', 'fflate', 'saxes', 'xmlchars', '@cj-tech-master/excelts'])(
    'name %s in the command line',
    (name) => {
      expect(read('bsc-licences.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
    },
  );

  it('come with their texts, and with our own', () => {
    expect(read('third-party-licences.txt')).toContain('Permission is hereby granted');
    expect(read('licence.txt')).toContain('The BSC for Excel authors');
  });
});

describe('the page on hosting', () => {
  const page = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8');
  const unhashed = scripts.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file));

  it.each(unhashed)('lets the browser ask anew for %s, whose name never changes', (file) => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('|') && line.includes('`no-cache`'));
    expect(rows.join()).toContain(`\`${file}\``);
  });
});

describe('the page', () => {
  const page = new DOMParser().parseFromString(read('taskpane.html'), 'text/html');
  const sources = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));

  it('loads Office.js, then the functions, then the pane, and nothing inline', () => {
    expect(sources).toEqual([
      `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`,
      'functions.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
    for (const script of page.querySelectorAll('script')) expect(script.textContent).toBe('');
  });

  it('leaves React and Fluent UI to a chunk that comes later', () => {
    const entry = sources[2] ?? '';
    expect(statSync(join(BUILT, entry)).size).toBeLessThan(100_000);
    expect(scripts.some((file) => file.startsWith('pane.'))).toBe(true);
  });

  it('has the strict policy before anything is loaded', () => {
    const [policy] = page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(securityPolicy());
    expect(policy && page.querySelector('script')?.compareDocumentPosition(policy)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
  });

  it('names no foreign origin but the one of Office.js', () => {
    const origins = [...read('taskpane.html').matchAll(/\w+:\/\/[^/'";\s]+/g)].map(
      ([origin]) => origin,
    );
    expect(new Set(origins)).toEqual(new Set([OFFICE_JS_ORIGIN]));
    expect(securityPolicy()).not.toMatch(/unsafe-eval|\*|http:/);
    expect(securityPolicy().split('; ')).toContain("default-src 'none'");
    expect(securityPolicy().split('; ')).toContain("connect-src 'self'");
  });
});

describe('the pages of help', () => {
  const pages = shipped
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      document: new DOMParser().parseFromString(read(file), 'text/html'),
    }));

  it.each(pages)('$file links to files of this build alone, and has an icon', (page) => {
    const links = [...page.document.querySelectorAll('a, link, img')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const missing = links.filter((link) => !existsSync(join(BUILT, page.file, '..', link)));
    expect(missing).toEqual([]);
    expect(page.document.querySelector('link[rel="icon"]')).not.toBeNull();
  });

  const help = pages.filter(({ file }) => file.startsWith('help/'));

  it.each(help)('$file shows formulas whole and lets only wide tables scroll', ({ document }) => {
    const style = document.querySelector('style')?.textContent;
    expect(style).toContain('pre code{white-space:pre-wrap}');
    expect(style).toContain('.table{overflow-x:auto}');
    expect(document.querySelectorAll('table').length).toBeGreaterThan(0);
    for (const table of document.querySelectorAll('table'))
      expect(table.parentElement?.className).toBe('table');
  });

  it('lets a formula break after a separator without adding to what is copied', () => {
    const [formula] = help
      .filter(({ file }) => file.endsWith('/status.html'))
      .flatMap(({ document }) => [...document.querySelectorAll('pre code')]);
    expect(formula?.innerHTML).toContain('"No data",<wbr>');
    expect(formula?.textContent).toBe(
      '=IF(B2="","No data",IF(C2="","Not scored",BSC.STATUS(B2,C2)))\n',
    );
  });

  it('guards the actual and the target in the example for the first cell', () => {
    expect(read('support.html')).toContain(
      '=IF(B2="","No data",IF(C2="","Not scored",BSC.STATUS(B2,C2)))',
    );
  });
});

describe('the manifest of the build', () => {
  it('is written for the public address alone', () => {
    expect(address).toMatch(/^https:\/\//);
    const addresses = [...read('manifest.xml').matchAll(/"(https:[^"]*)"/g)].map(
      ([, found = '']) => found,
    );
    expect(addresses.filter((found) => !found.startsWith(`${address}/`))).toEqual([]);
  });

  it('names only files that are in the build', () => {
    const files = [...read('manifest.xml').matchAll(/"(https:[^"]*)"/g)].map(([, found = '']) =>
      found.slice(address.length),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !existsSync(join(BUILT, file)))).toEqual([]);
  });
});

describe('the command line', () => {
  it('is one file that a shell can start', () => {
    expect(read('bsc.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
    const executable = process.platform === 'win32' ? 0 : 0o111;
    expect(statSync(join(BUILT, 'bsc.js')).mode & executable).toBe(executable);
  });
});
