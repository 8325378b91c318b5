import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { buildAddIn } from './build/build-add-in';
import { buildPage } from './build/build-page';
import { chooseCertificate } from './certificate/choose-certificate';
import { HELP, readCommandLine, type StartOptions } from './command-line';
import { readManifest } from './manifest/read-manifest';
import { openBrowser } from './open-browser';
import { readBook } from './read-book';
import { SAMPLE, writeSamples } from './samples';
import { serve, type RunningServer } from './serve';
import { siteOf } from './site';
import type { StartDocument } from '../page/start/start-document';

async function serveWorkbench(
  root: string,
  options: StartOptions,
  folders: { readonly page: string; readonly addIn: string },
): Promise<RunningServer & { readonly isTrusted: boolean }> {
  const path = options.book ?? join(root, SAMPLE);
  const certificate = await chooseCertificate(root, options.opensBrowser && process.stdin.isTTY);
  const start: StartDocument = {
    addIn: readManifest(await readFile(join(folders.addIn, 'manifest.xml'), 'utf8'), 'en-US'),
    bookName: basename(path),
    isSample: options.book === undefined,
    isTrusted: certificate.isTrusted,
  };
  const site = siteOf({
    ...folders,
    officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
    start,
    book: await readBook(path),
    certificate: certificate.cert,
  });
  const server = await serve(site, options.port, certificate);
  return { ...server, isTrusted: certificate.isTrusted };
}

function greeting(address: string, isTrusted: boolean): string {
  const trust = isTrusted
    ? ''
    : 'The browser warns of the certificate, which this machine made itself: choose Advanced, then continue to localhost.\n';
  return `\nThe workbench is at ${address}\n${trust}Ctrl+C stops it.\n`;
}

/** Resolves when somebody asks the process to end. */
function untilStopped(): Promise<void> {
  return new Promise((resolvePromise) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolvePromise();
      });
    }
  });
}

/** The folder of the built add-in, with the samples written unless another workbook is to be opened. */
async function prepareAddIn(root: string, { addIn, book }: StartOptions): Promise<string> {
  const folder = addIn === undefined ? await buildAddIn(root) : resolve(addIn);
  if (book === undefined) await writeSamples(root, folder);
  return folder;
}

async function run(root: string, options: StartOptions): Promise<void> {
  // Building takes its time: a wrong path is told before.
  if (options.book !== undefined) await readBook(options.book);
  const [page, addIn] = await Promise.all([buildPage(root), prepareAddIn(root, options)]);
  const { address, isTrusted, close } = await serveWorkbench(root, options, { page, addIn });
  const stopped = untilStopped();
  process.stdout.write(greeting(address, isTrusted));
  if (options.opensBrowser && !(await openBrowser(address))) {
    process.stdout.write('There is no browser here to open; open the address in one yourself.\n');
  }
  await stopped;
  await close();
  process.stdout.write('The workbench has stopped.\n');
}

/** `npm start`: gives the exit code once the workbench was stopped or could not start. */
export async function start(root: string, words: readonly string[]): Promise<number> {
  const command = readCommandLine(words);
  if (command.kind === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (command.kind === 'wrong') {
    process.stderr.write(`${command.sentence}\n`);
    return 2;
  }
  try {
    await run(root, command.options);
    return 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  }
}
