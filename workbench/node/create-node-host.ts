import { readFileSync } from 'node:fs';
import { Script, constants, createContext, type Context } from 'node:vm';
import { SheetEngine, emptyWorkbook, type WorkbookOptions } from '../engine';
import { headlessPlugins } from '../engine/headless-plugins';
import { MANIFEST_FLOOR } from '../host/api-sets';
import { ExcelHost } from '../host/excel-host';
import type { CustomFunctionsOptions } from '../functions/custom-functions';
import type { BlankArguments } from '../functions/metadata';
import type { ApiSets } from '../protocol';
import { openBook, saveBook } from '../xlsx/book/book-file';
import { allowSheetsFromFiles } from '../xlsx/book/sheets-from-files';
import type { LostPart } from '../content/lost-part';
import { clientLibrary } from './client-library';
import { NativeBridge } from './native-bridge';
import { OwnTimers } from './own-timers';
import { pretendWindow } from './pretend-window';

export interface NodeHostOptions {
  /** API sets that the host declares; the manifest's floor unless said otherwise. */
  readonly apiSets?: ApiSets;
  /** Names of the sheets of a new workbook. */
  readonly sheets?: readonly string[];
  /** A workbook as Univer keeps it, instead of a new one. */
  readonly workbook?: WorkbookOptions['workbook'];
  /** The bytes of an .xlsx file, instead of a new workbook. */
  readonly book?: Uint8Array;
  readonly bookName?: string;
  /** The add-in's functions.json, and the namespace of its manifest. */
  readonly functions?: Pick<CustomFunctionsOptions, 'file' | 'namespace'>;
  /** How a reference to a blank cell reaches a function: `web` null, `windows` 0. */
  readonly blankArguments?: BlankArguments;
  /** Files of the add-in, run in this order; afterwards its custom functions are called. */
  readonly scripts?: readonly string[];
}

/** The client library's globals and the host behind them. */
export interface NodeHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  /** The window in which the library runs; scripts of an add-in can be run in it. */
  readonly window: object;
  /** What of the file that was opened a saved copy would lack. */
  readonly lost: readonly LostPart[];
  /** The workbook as the bytes of an .xlsx file. */
  save(): Uint8Array;
  /** Calls custom functions from now on; for functions that a test registers itself. */
  startFunctions(): void;
  /** Ends the host and every timer of the library. */
  dispose(): void;
}

type Globals = Pick<NodeHost, 'Excel' | 'Office' | 'OfficeExtension' | 'CustomFunctions'>;

function hasGlobals(window: object): window is Globals {
  return ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].every((name) => name in window);
}

/** The library keeps what was registered beside the function that registers. */
function associatedIds(functions: object): ReadonlySet<string> {
  const association: unknown = Reflect.get(functions, '_association');
  const mappings: unknown =
    typeof association === 'object' && association !== null
      ? Reflect.get(association, 'mappings')
      : undefined;
  return new Set(Object.keys(typeof mappings === 'object' && mappings !== null ? mappings : {}));
}

/** As people write them: BSC.STATUS. */
function namesOfFunctions(functions: NodeHostOptions['functions']): string[] {
  if (!functions) return [];
  const { file, namespace } = functions;
  return file.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
}

/** Runs a file of the add-in as its page would; parts that it imports later are found beside it. */
function runScript(file: string, context: Context): void {
  const script = new Script(readFileSync(file, 'utf8'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  script.runInContext(context);
}

/**
 * A workbook and Microsoft's own client library in front of it, in Node: any Office.js script runs against it. Every call
 * gives a workbook and a library of its own.
 */
export function createNodeHost({
  apiSets = MANIFEST_FLOOR,
  sheets = ['Sheet1'],
  bookName = 'Book1.xlsx',
  book,
  workbook,
  functions,
  blankArguments = 'web',
  scripts = [],
}: NodeHostOptions = {}): NodeHost {
  const library = clientLibrary();
  const functionNames = namesOfFunctions(functions);
  const opened = book && openBook(book, bookName, functionNames);
  const engine = new SheetEngine({
    plugins: headlessPlugins(),
    workbook: workbook ?? opened?.workbook ?? emptyWorkbook(bookName, sheets),
  });
  const host = new ExcelHost({
    engine,
    schema: library.schema,
    apiSets,
    bookName,
    ...(functions && { functions: { ...functions, blankArguments } }),
  });
  allowSheetsFromFiles(host.book, functionNames);
  const timers = new OwnTimers();
  const bridge = new NativeBridge(host);
  const window = pretendWindow(timers);
  window['_richApiNativeBridge'] = bridge;
  const context = createContext(window);
  for (const script of library.scripts) script.runInContext(context);
  // Nothing here loads the further files of a page: the library would give up waiting for them, and throw.
  timers.endAll();
  host.connect(bridge);
  if (!hasGlobals(window)) throw new Error('The client library did not start.');
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  const startFunctions = () => {
    host.functionsReady((id) => associatedIds(CustomFunctions).has(id.toUpperCase()));
  };
  for (const file of scripts) runScript(file, context);
  if (scripts.length > 0) startFunctions();
  const dispose = () => {
    timers.endAll();
    host.dispose();
  };
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    host,
    window,
    lost: opened?.lost ?? [],
    save: () => saveBook(engine, functionNames),
    startFunctions,
    dispose,
  };
}
