import type { ExcelFault } from '../../excel/excel-fault';
import type { OpenWorkbook } from '../../excel/open-workbook';
import { changedAndAlso, type Changed } from '../../excel/reading/changed-cells';
import type { Since } from '../../excel/reading/read-changes';
import type { Patience } from '../../excel/patiently';
import type { Edit, SaveOutcome } from '../../excel/save-scorecard';
import type { StopWatching } from '../../excel/watch-workbook';
import { stateOf, type ScorecardState } from './scorecard-state';

/**
 * The workbook as the pane shows it. It is read when the pane starts and whenever cells change; a reading that somebody's
 * typing has overtaken is followed by another one, never by two at the same time.
 */
export class ScorecardStore {
  readonly #workbook: OpenWorkbook;
  readonly #listeners = new Set<() => void>();
  #state: ScorecardState = { kind: 'reading' };
  #reading: Promise<void> | undefined;
  /** What has changed since the reading under way began, or since the last one. */
  #changed: Changed = [];
  #stopWatching: StopWatching | undefined;

  constructor(workbook: OpenWorkbook) {
    this.#workbook = workbook;
  }

  /** As `useSyncExternalStore` wants it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): ScorecardState => this.#state;

  /** Reads the workbook and goes on following it. */
  async start(): Promise<void> {
    const watching = await this.#workbook.watch((cells) => void this.refresh(cells));
    if (watching.ok) this.#stopWatching = watching.value;
    await this.refresh();
  }

  async stop(): Promise<void> {
    await this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Reads what has changed in the workbook again; resolves when the pane knows its newest state. */
  refresh(changed: Changed = 'anything'): Promise<void> {
    this.#changed = changedAndAlso(this.#changed, changed);
    if (this.#reading) return this.#reading;
    this.#reading = this.#readUntilNewest().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Writes an edit; afterwards the pane shows what the workbook says, whatever became of it. */
  async save(edit: Edit, patience?: Patience): Promise<SaveOutcome> {
    const outcome = await this.#workbook.save(edit, patience);
    await this.refresh();
    return outcome;
  }

  async #readUntilNewest(): Promise<void> {
    do {
      const since = this.#since();
      this.#changed = [];
      const read = await this.#workbook.read(since);
      this.#set(read.ok ? stateOf(read.value) : this.#afterFault(read.fault));
    } while (this.#isOvertaken());
  }

  /** What the newest reading can go on from; undefined when all has to be read. */
  #since(): Since | undefined {
    const [state, changed] = [this.#state, this.#changed];
    const isNewest = state.kind === 'open' && state.fault === undefined;
    return isNewest && changed !== 'anything' ? { grids: state.read.grids, changed } : undefined;
  }

  /** Asked in a method, because the compiler believes that nothing changes during an await. */
  #isOvertaken(): boolean {
    return this.#changed === 'anything' || this.#changed.length > 0;
  }

  /** A scorecard that was read before stays on the screen when a later reading fails. */
  #afterFault(fault: ExcelFault): ScorecardState {
    const state = this.#state;
    return state.kind === 'open' ? { ...state, fault } : { kind: 'unreadable', fault };
  }

  #set(state: ScorecardState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
