import type { RibbonCommand } from './ribbon-commands';

/** Brings what is asked for in the ribbon to the pane; the last request waits for a pane that is still loading. */
export class RibbonRequests {
  #listener: ((command: RibbonCommand) => void) | undefined;
  #waiting: RibbonCommand | undefined;

  ask(command: RibbonCommand): void {
    if (this.#listener) this.#listener(command);
    else this.#waiting = command;
  }

  /** Hears of requests from now on, and of the one that waits; returns how to stop. */
  readonly hear = (listener: (command: RibbonCommand) => void): (() => void) => {
    this.#listener = listener;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) listener(waiting);
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  };
}
