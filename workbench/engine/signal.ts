/** Tells listeners of something that happened, in the order in which they were added. */
export class Signal<News> {
  readonly #listeners = new Set<(news: News) => void>();

  /** @returns a function that takes the listener away again */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(news: News): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}
