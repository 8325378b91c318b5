import type { ICommandInfo, ICommandService } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { CalculationQueue } from './calculation-queue';
import { Signal } from './signal';
import type { UniverWorkbook } from './univer-workbook';

const LOCAL = { onlyLocal: true };
/** From this state on, a calculation is over: nothing to do, or done. */
const OVER = 2;
/** Longer than any calculation of a scorecard: a request must not hang because the engine lost one. */
const PATIENCE_MS = 30_000;

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
 * When formulas are calculated. Univer calculates 100 ms after the last change; whoever needs the results calls `settle`,
 * which starts what waits at once and ends when the results are in the cells.
 */
export class Calculation {
  /** Results were written into the cells. */
  readonly done = new Signal<undefined>();
  readonly #commands: ICommandService;
  readonly #unitId: string;
  readonly #queue: CalculationQueue;
  /** Changes so far, those when the last calculation started, those that the last ended one knew. */
  #changes = 0;
  #started = 0;
  #calculated = 0;
  #mode: CalculationMode = 'Automatic';
  #setAside: unknown[] = [];

  constructor({ commands, injector, unitId }: UniverWorkbook) {
    this.#commands = commands;
    this.#unitId = unitId;
    this.#queue = new CalculationQueue(injector);
    const dirty = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#started = this.#changes;
      if (isOver(command)) this.#end();
      if (!dirty.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      this.#changes += 1;
      if (this.#mode === 'Manual') this.#setAside.push(...this.#queue.setAside());
    });
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  set mode(mode: CalculationMode) {
    this.#mode = mode;
    if (mode === 'Automatic') this.release();
  }

  /** Counts changes, so that a result can be told to be older than an edit. */
  get generation(): number {
    return this.#changes;
  }

  get isSettled(): boolean {
    return this.#calculated === this.#changes || (this.#mode === 'Manual' && this.#queue.isEmpty);
  }

  /** Lets changes that were made in manual mode be calculated. */
  release(): void {
    this.#queue.giveBack(this.#setAside.splice(0));
  }

  /** Ends when every change made before the call is calculated and its results are in the cells. */
  async settle(): Promise<void> {
    const giveUp = performance.now() + PATIENCE_MS;
    while (!this.isSettled) {
      if (performance.now() > giveUp) throw new Error('The calculation did not end.');
      const isRunning = this.#started > this.#calculated;
      if (!isRunning && !this.#start()) return;
      if (!this.isSettled) await this.#nextEnd();
    }
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

  /** @returns whether there was something to calculate */
  #start(): boolean {
    if (this.#queue.isEmpty) {
      this.#calculated = this.#changes;
      return false;
    }
    const dirty = this.#queue.takeDirtyData();
    this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, LOCAL);
    return true;
  }

  #end(): void {
    this.#calculated = this.#started;
    this.done.tell(undefined);
  }

  #nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, PATIENCE_MS);
      const stop = this.done.listen(finish);
    });
  }
}
