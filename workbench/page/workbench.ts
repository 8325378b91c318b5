import type { Schema } from '../protocol';
import { readBook, writeBook } from './book-file';
import { chooseFile, copyName, downloadFile } from './files';
import { Session, type Places } from './session';
import type { RibbonAction } from './start/ribbon';
import type { StartDocument } from './start/start-document';
import { Store } from './store';
import type { WorkbenchState } from './workbench-state';

const NOTHING_YET: Pick<WorkbenchState, 'isAddInReady' | 'refused' | 'traffic' | 'lost'> = {
  isAddInReady: false,
  refused: [],
  traffic: { syncs: 0, bytes: 0 },
  lost: [],
};

/** The workbench as a whole: the open workbook with its add-in, and what a person can do with them. */
export class Workbench {
  readonly document: StartDocument;
  readonly state: Store<WorkbenchState>;
  readonly #schema: Schema;
  readonly #functionNames: readonly string[] = [];
  #places: Places | undefined;
  #session: Session | undefined;

  constructor(document: StartDocument, schema: Schema) {
    this.document = document;
    this.#schema = schema;
    this.state = new Store<WorkbenchState>({
      phase: 'opening',
      fault: undefined,
      bookName: document.bookName,
      isPaneShown: true,
      ...NOTHING_YET,
    });
  }

  /** Where to show workbooks; then the one that the workbench was started with is opened. */
  async settleIn(places: Places): Promise<void> {
    this.#places = places;
    const response = await fetch('book.xlsx');
    await this.open(this.document.bookName, new Uint8Array(await response.arrayBuffer()));
  }

  /** Opens a workbook instead of the open one, with a fresh start of the add-in. A file that cannot be read changes nothing. */
  async open(bookName: string, bytes: Uint8Array): Promise<void> {
    if (!this.#places) throw new Error('The window is not there yet.');
    const { workbook, lost } = readBook(bookName, bytes, this.#functionNames);
    this.#session?.dispose();
    this.state.change({ ...NOTHING_YET, phase: 'opening', bookName, lost });
    this.#session = new Session({
      places: this.#places,
      addIn: this.document.addIn,
      schema: this.#schema,
      bookName,
      workbook,
    });
    this.state.change({ phase: 'open' });
    await Promise.resolve();
  }

  async openChosenFile(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  save(): Uint8Array<ArrayBuffer> {
    return writeBook(this.session.host.engine, this.#functionNames);
  }

  download(): void {
    downloadFile(copyName(this.state.get().bookName), this.save());
  }

  /** Does what a button of the ribbon is for; gives the status when it runs a function of the add-in: 0 = done. */
  async press(controlId: string, action: RibbonAction): Promise<number | undefined> {
    if (action.kind === 'run-function') return this.session.pane.runCommand(action.name, controlId);
    this.showPane();
    return undefined;
  }

  get session(): Session {
    if (!this.#session) throw new Error('No workbook is open yet.');
    return this.#session;
  }

  reloadAddIn(): void {
    this.session.reloadPane();
  }

  showPane(): void {
    this.state.change({ isPaneShown: true });
  }

  hidePane(): void {
    this.state.change({ isPaneShown: false });
  }
}
