/** What happened before what: changes that Excel tells of, and readings of the whole workbook. */
class ReadingOrder {
  #moment = 0;
  #reading = 0;

  /** A change was told. */
  change(): number {
    this.#moment += 1;
    return this.#moment;
  }

  /** A reading begins. */
  begin(): void {
    this.#moment += 1;
    this.#reading = this.#moment;
  }

  /** Whether a reading has begun since a change, so that whoever asked for it knows of the change. */
  hasBegunSince(change: number): boolean {
    return this.#reading > change;
  }
}

export const readingOrder = new ReadingOrder();
