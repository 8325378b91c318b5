import type { WorkbookOptions } from '../engine';
import { MANIFEST_FLOOR } from '../host/api-sets';
import { ExcelHost } from '../host/excel-host';
import type { Schema } from '../protocol';
import { openGrid, type Grid } from './grid/open-grid';
import { openPane, type Pane } from './pane/pane';
import type { AddInManifest } from './start/add-in-manifest';

/** Where a workbook and its pane are shown. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface SessionOptions {
  readonly places: Places;
  readonly addIn: AddInManifest;
  readonly schema: Schema;
  readonly bookName: string;
  readonly workbook: WorkbookOptions['workbook'];
}

const LOCALE = 'en-US';

/** One open workbook: its grid, the host behind it and the add-in in its pane. */
export class Session {
  readonly host: ExcelHost;
  readonly #options: SessionOptions;
  readonly #grid: Grid;
  #pane: Pane;

  constructor(options: SessionOptions) {
    const { places, schema, bookName, workbook } = options;
    this.#options = options;
    this.#grid = openGrid(places.grid, workbook);
    const { engine } = this.#grid;
    this.host = new ExcelHost({ engine, schema, apiSets: MANIFEST_FLOOR, bookName });
    this.#pane = this.#openPane();
  }

  get pane(): Pane {
    return this.#pane;
  }

  /** Starts the add-in anew on the same workbook. */
  reloadPane(): void {
    this.#pane.close();
    this.#pane = this.#openPane();
  }

  dispose(): void {
    this.#pane.close();
    this.#grid.dispose();
  }

  #openPane(): Pane {
    const { addIn, places, bookName } = this.#options;
    const { host } = this;
    const pane = openPane(places.pane, {
      address: new URL(`add-in/${addIn.pane}`, location.href).href,
      title: addIn.name,
      facts: { addInName: addIn.name, bookName, locale: LOCALE, apiSets: host.apiSets },
      host: {
        execute: (body) => host.execute(body),
        settings: { read: () => [], save: () => undefined },
      },
      onFault: (call, fault) => {
        host.hostFaults.push({ call, fault });
      },
    });
    host.connect({
      send: (messages) => {
        pane.sendMessages(
          messages.map(({ category, type, targetId, message }) => [
            category,
            type,
            targetId,
            message,
            0,
            false,
          ]),
        );
      },
    });
    return pane;
  }
}
