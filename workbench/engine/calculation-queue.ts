import type { Injector } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What waits in Univer's queue: commands whose effects are not calculated yet. */
type Waiting = unknown[];
type DirtyData = object;

/**
 * The private members of Univer's TriggerCalculationController that the workbench needs, so that a calculation starts when
 * somebody waits for it and not 100 ms later. Univer is pinned to one version; a contract test says when they changed.
 */
interface Internals {
  _waitingCommandQueue: Waiting;
  _executingDirtyData: DirtyData;
  readonly _setTimeoutKey: Parameters<typeof clearTimeout>[0];
  _generateDirty(commands: Waiting): DirtyData;
  _mergeDirty(one: DirtyData, other: DirtyData): DirtyData;
}

function hasInternals(value: unknown): value is Internals {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_waitingCommandQueue' in value &&
    Array.isArray(value._waitingCommandQueue) &&
    '_executingDirtyData' in value &&
    '_setTimeoutKey' in value &&
    '_generateDirty' in value &&
    typeof value._generateDirty === 'function' &&
    '_mergeDirty' in value &&
    typeof value._mergeDirty === 'function'
  );
}

/** The only place that touches private members of Univer: its queue of changes that wait to be calculated. */
export class CalculationQueue {
  readonly #internals: Internals;

  constructor(injector: Injector) {
    const controller: unknown = injector.get(TriggerCalculationController);
    if (!hasInternals(controller)) {
      throw new Error('This version of Univer keeps its calculation queue elsewhere.');
    }
    this.#internals = controller;
  }

  get isEmpty(): boolean {
    return this.#internals._waitingCommandQueue.length === 0;
  }

  /** Stops Univer's own timer. It may start a calculation while another one runs, and then both go wrong. */
  stopTimer(): void {
    clearTimeout(this.#internals._setTimeoutKey);
  }

  /** Takes everything that waits out of the queue, as Univer's own timer does. */
  takeDirtyData(): DirtyData {
    const internals = this.#internals;
    this.stopTimer();
    const dirty = internals._generateDirty(internals._waitingCommandQueue);
    internals._executingDirtyData = internals._mergeDirty(internals._executingDirtyData, dirty);
    internals._waitingCommandQueue = [];
    return { ...internals._executingDirtyData };
  }

  /** Takes the waiting commands away without calculating them; `giveBack` returns them. */
  setAside(): Waiting {
    const waiting = this.#internals._waitingCommandQueue;
    this.stopTimer();
    this.#internals._waitingCommandQueue = [];
    return waiting;
  }

  giveBack(waiting: Waiting): void {
    this.#internals._waitingCommandQueue = [...waiting, ...this.#internals._waitingCommandQueue];
  }
}
