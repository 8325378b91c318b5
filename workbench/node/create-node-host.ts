import { createContext } from 'node:vm';
import { SheetEngine, emptyWorkbook, type WorkbookOptions } from '../engine';
import { headlessPlugins } from '../engine/headless-plugins';
import { MANIFEST_FLOOR } from '../host/api-sets';
import { ExcelHost } from '../host/excel-host';
import type { ApiSets } from '../protocol';
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
  readonly bookName?: string;
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
  /** Ends the host and every timer of the library. */
  dispose(): void;
}

type Globals = Pick<NodeHost, 'Excel' | 'Office' | 'OfficeExtension' | 'CustomFunctions'>;

function hasGlobals(window: object): window is Globals {
  return ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].every((name) => name in window);
}

/**
 * A workbook and Microsoft's own client library in front of it, in Node: any Office.js script runs against it. Every call
 * gives a workbook and a library of its own.
 */
export function createNodeHost({
  apiSets = MANIFEST_FLOOR,
  sheets = ['Sheet1'],
  bookName = 'Book1.xlsx',
  workbook = emptyWorkbook(bookName, sheets),
}: NodeHostOptions = {}): NodeHost {
  const { scripts, schema } = clientLibrary();
  const engine = new SheetEngine({ plugins: headlessPlugins(), workbook });
  const host = new ExcelHost({ engine, schema, apiSets, bookName });
  const timers = new OwnTimers();
  const bridge = new NativeBridge(host);
  const window = pretendWindow(timers);
  window['_richApiNativeBridge'] = bridge;
  const context = createContext(window);
  for (const script of scripts) script.runInContext(context);
  host.connect(bridge);
  if (!hasGlobals(window)) throw new Error('The client library did not start.');
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  const dispose = () => {
    timers.endAll();
    host.dispose();
  };
  return { Excel, Office, OfficeExtension, CustomFunctions, host, window, dispose };
}
