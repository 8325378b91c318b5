import { Signal, type WorkbookOptions } from '../engine';
import type { ApiSets, Schema } from '../protocol';
import { DrawingBoard } from './drawings/drawing-board';
import { focusGrid } from './grid/focus-grid';
import { openGrid, type Grid } from './grid/open-grid';
import { allowSheetsFromFiles } from '../xlsx/book/sheets-from-files';
import { PageHost } from './page-host';
import { associationsIn } from './pane/associations';
import { openPane, type Pane, type PaneHost } from './pane/pane';
import { functionNames, type AddIn } from './start/add-in';

/** Where a workbook and its pane are shown. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface SessionOptions {
  readonly places: Places;
  readonly addIn: AddIn;
  readonly schema: Schema;
  readonly apiSets: ApiSets;
  readonly bookName: string;
  readonly workbook: WorkbookOptions['workbook'];
  /** The add-in as it runs, from the session before; without it, it is started anew. */
  readonly pane?: Pane;
  /** Something that the window shows may have changed. */
  readonly onChange: () => void;
}

const LOCALE = 'en-US';

/** One open workbook: its grid, the host behind it and the add-in in its pane. */
export class Session {
  readonly host: PageHost;
  /** Resolves once the workbook is drawn and the add-in takes calls of its functions. */
  readonly ready: Promise<void>;
  readonly #options: SessionOptions;
  readonly #grid: Grid;
  #isReady = false;
  #isOver = false;
  #board: DrawingBoard | undefined;
  #pane: Pane;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#grid = openGrid(options.places.grid, options.workbook);
    const ready = new Signal<undefined>();
    const functionsReady = new Promise((resolve) => {
      ready.listen(resolve);
    });
    const drawn = this.#grid.drawn.then(() => {
      if (!this.#isOver) this.#board = new DrawingBoard(this.host);
    });
    this.ready = Promise.all([functionsReady, drawn]).then(() => undefined);
    this.host = this.#makeHost(() => {
      ready.tell(undefined);
    });
    this.host.runtime.changed.listen(options.onChange);
    this.host.ribbon.changed.listen(options.onChange);
    const { selection, sheetChanges, calculation } = this.host.engine;
    selection.changed.listen(this.#cellsMayDiffer);
    sheetChanges.happened.listen(this.#cellsMayDiffer);
    calculation.done.listen(this.#cellsMayDiffer);
    this.#grid.editor.changed.listen((isEditing) => {
      this.host.faults.cellEdit.set('grid', isEditing);
      options.onChange();
    });
    this.#pane = options.pane ? this.#takeOver(options.pane) : this.#openPane();
  }

  get pane(): Pane {
    return this.#pane;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** The sentence of the error in the selected cell, as Excel shows it beside the cell. */
  get errorInCell(): string | undefined {
    const { engine, functions } = this.host;
    const { activeId } = engine.sheets;
    const { row, column } = engine.selection.activeCellOf(activeId);
    return functions?.messageAt({ sheetId: activeId, row, column });
  }

  /** The add-in learns of API sets when it starts, so it starts anew. */
  declare(apiSets: ApiSets): void {
    this.host.apiSets = apiSets;
    this.reloadPane();
  }

  /** Starts the add-in anew on the same workbook. */
  reloadPane(): void {
    this.#pane.close();
    this.#pane = this.#openPane();
  }

  focusGrid(): void {
    focusGrid(this.#grid.engine);
  }

  /** Ends everything but the add-in, for another session to take it over. */
  release(): Pane {
    this.#isOver = true;
    this.#board?.dispose();
    this.host.dispose();
    this.#grid.dispose();
    return this.#pane;
  }

  dispose(): void {
    this.release().close();
  }

  /** An engine that is being taken down still tells of it, and can no longer be read. */
  readonly #cellsMayDiffer = (): void => {
    if (!this.#isOver) this.#options.onChange();
  };

  #makeHost(onReady: () => void): PageHost {
    const { addIn, schema, apiSets, bookName, onChange } = this.#options;
    const functions = {
      file: addIn.functions,
      namespace: addIn.manifest.functions.namespace,
      blankArguments: 'web',
    } as const;
    const host = new PageHost(
      { engine: this.#grid.engine, schema, apiSets, bookName, functions },
      {
        isAssociated: (id) => associationsIn(this.#pane.frame)(id),
        onFunctionsReady: () => {
          this.#isReady = true;
          onReady();
          onChange();
        },
        onAnswer: onChange,
      },
    );
    allowSheetsFromFiles(host.book, functionNames(addIn));
    return host;
  }

  #openPane(): Pane {
    const { addIn, places, bookName } = this.#options;
    const { apiSets } = this.host;
    this.#isReady = false;
    const pane = openPane(places.pane, {
      address: new URL(`add-in/${addIn.manifest.pane}`, location.href).href,
      title: addIn.manifest.name,
      facts: { addInName: addIn.manifest.name, bookName, locale: LOCALE, apiSets },
      host: this.#paneHost(),
    });
    this.#connect(pane);
    return pane;
  }

  #takeOver(pane: Pane): Pane {
    pane.serve(this.#paneHost());
    this.#connect(pane);
    // Whoever makes the session learns that it is ready only once it has it.
    queueMicrotask(() => {
      this.host.functionsReady();
    });
    return pane;
  }

  #paneHost(): PaneHost {
    const { host } = this;
    return {
      execute: (body, envelope) => host.execute(body, envelope),
      settings: host.settings,
      onFault: (call, fault) => host.hostFaults.push({ call, fault }),
    };
  }

  #connect(pane: Pane): void {
    this.host.connect({
      send: (messages) => {
        pane.sendMessages(messages);
      },
    });
  }
}
