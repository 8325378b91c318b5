/** What happened before what: changes that Excel tells of, what this program does, and its readings of the whole workbook. */
class ReadingOrder {
  #moment = 0;
  #reading = 0;
  #ended = 0;
  #running = 0;

  /** A change was told, which is somebody else's as far as Excel says. */
  change(): number {
    return this.#next();
  }

  /** A reading begins. */
  begin(): void {
    this.#reading = this.#next();
  }

  /** A job that may change something; to be called when it has ended. */
  job(): () => void {
    this.#running += 1;
    return () => {
      this.#running -= 1;
      this.#ended = this.#next();
    };
  }

  /** Whether this program is about to change something, or in the midst of it. */
  get isChanging(): boolean {
    return this.#running > 0;
  }

  /** Whether a reading has begun since a change, so that whoever asked for it knows of the change. */
  hasBegunSince(change: number): boolean {
    return this.#reading > change;
  }

  /** The same for what this program has changed, of which Excel may tell late. */
  hasBegunSinceJobs(): boolean {
    return this.#running === 0 && this.#reading > this.#ended;
  }

  #next(): number {
    this.#moment += 1;
    return this.#moment;
  }
}

export const readingOrder = new ReadingOrder();
