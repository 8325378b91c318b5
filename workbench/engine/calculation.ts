import type { ICommandInfo, ICommandService } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { CalculationQueue } from './calculation-queue';
import { Signal } from './signal';
import type { UniverWorkbook } from './univer-workbook';

const LOCAL = { onlyLocal: true };
/** From this state on, a calculation is over: nothing to do, or done. */
const OVER = 2;
/**
 * Univer notes a written formula a few microtasks after the write. A calculation that starts before has it twice in its
 * tree of dependencies, and says so at every later edit.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Several edits in a row are calculated together. */
const SOON_MS = 15;
/** Requests that suspended the calculation, too, unless somebody reads what they wrote. */
const LATER_MS = 500;
/** Longer than any calculation of a scorecard: a request must not hang because the engine lost one. */
const PATIENCE_MS = 180_000;

export type CalculationMode = 'Automatic' | 'Manual';

/** A cell that holds a formula. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function isOver({ id, params }: ICommandInfo): boolean {
  if (id !== SetFormulaCalculationNotificationMutation.id) return false;
  if (!params || !('functionsExecutedState' in params)) return false;
  return Number(params.functionsExecutedState) >= OVER;
}

/**
 * When formulas are calculated: soon after the last change, or at once when somebody waits for the results (`settle`). One
 * calculation runs at a time; what changes meanwhile is calculated when it has ended.
 */
export class Calculation {
  /** Results were written into the cells. */
  readonly done = new Signal<undefined>();
  /** Everything is about to be calculated anew, whether or not its inputs changed. */
  readonly renewed = new Signal<undefined>();
  /** Somebody wants a calculation, whether or not anything changed. */
  readonly asked = new Signal<undefined>();
  readonly #commands: ICommandService;
  readonly #unitId: string;
  readonly #queue: CalculationQueue;
  #isRunning = false;
  #mode: CalculationMode = 'Automatic';
  #setAside: unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  #isSuspended = false;
  readonly #patience = new Set<ReturnType<typeof setTimeout>>();
  /**
   * Ends once Univer has queued the formulas of a workbook that it opens, a few microtasks later. Those without a result in
   * the file are calculated in manual mode as well.
   */
  readonly opened = nextTask().then(() => {
    this.#isOpen = true;
    if (this.#mode === 'Manual') this.#start();
  });

  constructor({ commands, injector, unitId }: UniverWorkbook) {
    this.#commands = commands;
    this.#unitId = unitId;
    this.#queue = new CalculationQueue(injector);
    const dirty = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#isRunning = true;
      if (isOver(command)) this.#end();
      if (dirty.get(command.id)) this.#note();
    });
    // Opening a workbook lets Univer calculate it.
    this.#note();
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  set mode(mode: CalculationMode) {
    this.#mode = mode;
    if (mode === 'Automatic') this.release();
  }

  /** Whether all results that are to be calculated are in the cells. */
  get isSettled(): boolean {
    return !this.#hasWork();
  }

  /** Lets changes that were made in manual mode be calculated. */
  release(): void {
    this.#queue.giveBack(this.#setAside.splice(0));
    this.asked.tell(undefined);
    this.#schedule();
  }

  /** Nothing is calculated before the end of the request that goes on; what it reads is as it was. */
  suspend(): void {
    this.#isSuspended = true;
    clearTimeout(this.#timer);
  }

  /** Calculates what a request changed; after one that suspended the calculation, once nothing more comes. */
  async endOfRequest(): Promise<void> {
    if (!this.#isSuspended) {
      await this.settle();
      return;
    }
    this.#isSuspended = false;
    this.#schedule(LATER_MS);
  }

  /** Ends when every change made before the call is calculated and its results are in the cells. */
  async settle(): Promise<void> {
    if (this.#isSuspended) return;
    await this.opened;
    const giveUp = performance.now() + PATIENCE_MS;
    while (this.#hasWork()) {
      if (performance.now() > giveUp) throw new Error('The calculation did not end.');
      if (!this.#isRunning) await nextTask();
      this.#start();
      if (this.#hasWork()) await this.#nextEnd();
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const timer of this.#patience) clearTimeout(timer);
    // Nothing is left to be calculated.
    this.#queue.setAside();
  }

  /** Calculates these formula cells, and what depends on them, although no input changed. */
  recalculate(cells: readonly CellPlace[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: this.#unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.#trigger({ dirtyRanges, forceCalculation: false });
  }

  recalculateAll(): void {
    this.renewed.tell(undefined);
    this.release();
    this.#trigger({ dirtyRanges: [], forceCalculation: true });
  }

  #trigger(dirty: { dirtyRanges: object[]; forceCalculation: boolean }): void {
    const parameters = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...dirty,
    };
    const mode = this.#mode;
    this.#mode = 'Automatic';
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      parameters,
      LOCAL,
    );
    this.#mode = mode;
  }

  /** Something changed that formulas may depend on. */
  #note(): void {
    this.#queue.stopTimer();
    if (this.#mode === 'Manual' && this.#isOpen) this.#setAside.push(...this.#queue.setAside());
    else this.#schedule();
  }

  #schedule(delayMs = SOON_MS): void {
    if (this.#queue.isEmpty || this.#isSuspended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#start();
    }, delayMs);
  }

  /** Starts what waits, unless a calculation runs; then it is started when that one ends. */
  #start(): void {
    if (this.#isRunning || this.#isSuspended || this.#queue.isEmpty) return;
    clearTimeout(this.#timer);
    const dirty = this.#queue.takeDirtyData();
    this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, LOCAL);
  }

  #end(): void {
    this.#isRunning = false;
    this.done.tell(undefined);
    this.#schedule();
  }

  #hasWork(): boolean {
    return this.#isRunning || !this.#queue.isEmpty;
  }

  #nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#patience.delete(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, PATIENCE_MS);
      this.#patience.add(timer);
      const stop = this.done.listen(finish);
    });
  }
}
