/** Elements of a list in a file, each once; what is added is answered with its place. */
export class InternedList {
  private readonly places = new Map<string, number>();

  get elements(): readonly string[] {
    return [...this.places.keys()];
  }

  add(element: string): number {
    const known = this.places.get(element);
    if (known !== undefined) return known;
    this.places.set(element, this.places.size);
    return this.places.size - 1;
  }
}
