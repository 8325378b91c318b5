/**
 * Timers that belong to one client library. It keeps some for ever and throws when a page does not load all of it; ending
 * them all at once lets a host go on, and a test file end.
 */
export class OwnTimers {
  readonly #timeouts = new Set<NodeJS.Timeout>();
  readonly #intervals = new Set<NodeJS.Timeout>();

  readonly setTimeout = (job: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const timer = setTimeout(() => {
      this.#timeouts.delete(timer);
      job(...args);
    }, delay);
    this.#timeouts.add(timer);
    return timer;
  };

  readonly setInterval = (job: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const timer = setInterval(job, delay, ...args);
    this.#intervals.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: NodeJS.Timeout | undefined) => {
    if (timer) this.#timeouts.delete(timer);
    clearTimeout(timer);
  };

  readonly clearInterval = (timer: NodeJS.Timeout | undefined) => {
    if (timer) this.#intervals.delete(timer);
    clearInterval(timer);
  };

  endAll(): void {
    for (const timer of this.#timeouts) clearTimeout(timer);
    for (const timer of this.#intervals) clearInterval(timer);
    this.#timeouts.clear();
    this.#intervals.clear();
  }
}
