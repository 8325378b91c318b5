import { emptyWorkbook } from '../engine';
import { protectSheet } from '../host/protect-sheet';
import { isHeld, isProtected } from '../host/sheet-protection';
import { unsavedDrawingsOf } from '../host/unsaved-drawings';
import { unsavedSettingsOf } from '../host/unsaved-settings';
import type { Schema } from '../protocol';
import { describeLost } from '../content/lost-part';
import { apiSetsOf, type Behaviour } from './behaviour';
import { readBook, writeBook } from './book-file';
import { applyFaults, readFaults, type FaultSwitches } from './fault-switches';
import { chooseFile, copyName, downloadFile } from './files';
import { guardTyping } from './grid/guard-typing';
import { Session, type Places, type SessionOptions } from './session';
import { functionNames, type AddIn } from './start/add-in';
import { menuOf } from './start/menu-of';
import type { RibbonAction } from './start/ribbon';
import { Store } from './store';
import { FRESH, firstState, type WorkbenchState } from './workbench-state';

const HELD =
  'The cell is locked and its sheet is protected. Unprotect the sheet to change it: the switch is on the tab Workbench.';

/** The workbench as a whole: the open workbook with its add-in, and what a person can do with them. */
export class Workbench {
  readonly addIn: AddIn;
  readonly state: Store<WorkbenchState>;
  readonly #schema: Schema;
  readonly #functionNames: readonly string[];
  #places: Places | undefined;
  #session: Session | undefined;

  constructor(addIn: AddIn, schema: Schema, bookName: string) {
    this.addIn = addIn;
    this.#schema = schema;
    this.#functionNames = functionNames(addIn);
    this.state = new Store(firstState(bookName));
  }

  get session(): Session {
    if (!this.#session) throw new Error('No workbook is open yet.');
    return this.#session;
  }

  /** Where workbooks and panes are shown from now on. */
  settleIn(places: Places): void {
    this.#places = places;
  }

  /**
   * Opens a workbook instead of the open one, with a fresh start of the add-in. Throws a sentence when the file cannot be
   * read; the open workbook then stays.
   */
  open(bookName: string, bytes: Uint8Array): void {
    const { workbook, lost } = readBook(bookName, bytes, this.#functionNames);
    this.#session?.dispose();
    const { behaviour } = this.state.get();
    this.#begin({ bookName, workbook, apiSets: apiSetsOf(behaviour) }, lost);
    this.behave(behaviour);
  }

  /**
   * Puts an empty workbook behind the add-in as it runs, which is not told: for tests of many scripts, which would else
   * wait for as many starts of it.
   */
  startOver(sheets: readonly string[], apiSets: Behaviour['apiSets']): void {
    const bookName = 'Book1.xlsx';
    const pane = this.session.release();
    const workbook = emptyWorkbook(bookName, sheets);
    this.#begin({ bookName, workbook, apiSets: apiSetsOf({ apiSets }), pane }, []);
  }

  #begin(
    book: Pick<SessionOptions, 'bookName' | 'workbook' | 'apiSets' | 'pane'>,
    lost: readonly string[],
  ): void {
    if (!this.#places) throw new Error('The window is not there yet.');
    this.state.change({ ...FRESH, bookName: book.bookName, lost });
    this.#session = new Session({
      ...book,
      places: this.#places,
      addIn: this.addIn,
      schema: this.#schema,
      onChange: () => {
        this.#show();
      },
    });
    const { host } = this.#session;
    guardTyping(host.engine, {
      isHeld: (sheetId, row, column) => isHeld(host.book, sheetId, row, column),
      onRefused: () => {
        this.state.change({ notice: HELD });
      },
    });
    this.#show();
  }

  /** What a saved copy would lack: what opening the file left behind, and what the add-in has drawn and kept since. */
  lostInCopy(): string[] {
    const host = this.#session?.host;
    const since = host ? [...unsavedDrawingsOf(host.book), ...unsavedSettingsOf(host)] : [];
    return [...this.state.get().lost, ...describeLost(since)];
  }

  /** For a person: what is wrong with a file is shown and not thrown. @returns whether it is open */
  openOrTell(bookName: string, bytes: Uint8Array): boolean {
    try {
      this.open(bookName, bytes);
      return true;
    } catch (fault) {
      const phase = this.#session ? 'open' : 'failed';
      this.state.change({
        phase,
        notice: `${bookName} was not opened. ${(fault as Error).message}`,
      });
      return false;
    }
  }

  async openChosenFile(): Promise<void> {
    const file = await chooseFile();
    if (file) this.openOrTell(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  save(): Uint8Array<ArrayBuffer> {
    return writeBook(this.session.host.engine, this.#functionNames);
  }

  download(): void {
    downloadFile(copyName(this.state.get().bookName), this.save());
  }

  /** Whether a button or an entry of a menu can be pressed. */
  isOn(controlId: string): boolean {
    const menu = menuOf(this.addIn.manifest.ribbon, controlId);
    return [menu, controlId].every((id) => id === undefined || this.session.host.ribbon.isOn(id));
  }

  /** Does what a button of the ribbon is for; gives the status when it runs a function of the add-in: 0 = done. */
  async press(controlId: string, action: RibbonAction): Promise<number | undefined> {
    if (action.kind === 'run-function') return this.session.pane.runCommand(action.name, controlId);
    this.showPane();
    return undefined;
  }

  reloadAddIn(): void {
    this.session.reloadPane();
    this.#show();
  }

  showPane(): void {
    this.session.host.runtime.state = 'Visible';
  }

  hidePane(): void {
    this.session.host.runtime.state = 'Background';
  }

  focusGrid(): void {
    this.#session?.focusGrid();
  }

  setFaults(change: Partial<FaultSwitches>): void {
    const { host } = this.session;
    if (change.isProtected !== undefined) this.#protect(change.isProtected);
    else applyFaults(host, { ...this.state.get().faults, ...change });
    this.#show();
  }

  #protect(shallBe: boolean): void {
    const { book, engine } = this.session.host;
    const { activeId } = engine.sheets;
    const notice = protectSheet(book, activeId, shallBe);
    if (notice !== undefined) this.state.change({ notice });
  }

  /** The workbook stays as it is, with all that was drawn on it: a saved copy would lack that. */
  behave(change: Partial<Behaviour>): void {
    const before = this.state.get().behaviour;
    const behaviour = { ...before, ...change };
    this.state.change({ behaviour });
    const { functions, engine } = this.session.host;
    if (functions) functions.blankArguments = behaviour.blankArguments;
    if (behaviour.blankArguments !== before.blankArguments) engine.calculation.recalculateAll();
    if (behaviour.apiSets === before.apiSets) return;
    this.session.declare(apiSetsOf(behaviour));
    this.#show();
  }

  #show(): void {
    const session = this.#session;
    if (!session) return;
    const { unsupported, traffic, runtime, faults, ribbon } = session.host;
    this.state.change({
      phase: 'open',
      isPaneShown: runtime.state === 'Visible',
      isAddInReady: session.isReady,
      errorInCell: session.errorInCell,
      isEditingCell: faults.cellEdit.isEditing('grid'),
      controlsOff: new Set(ribbon.off),
      unsupported: [...unsupported],
      sent: { syncs: traffic.syncs, bytes: traffic.requestBytes + traffic.responseBytes },
      faults: readFaults(
        session.host,
        isProtected(session.host.book, session.host.engine.sheets.activeId),
      ),
    });
  }
}
