import type { HostObject } from './host-object';

interface Kept {
  readonly object: HostObject;
  readonly id: string;
  count: number;
}

/** Objects that the client holds on to between requests. Each is let go when it was given back as often as it was taken. */
export class References {
  readonly #byId = new Map<string, Kept>();
  readonly #byObject = new Map<HostObject, Kept>();
  #last = 0;

  get size(): number {
    return this.#byId.size;
  }

  find(id: string): HostObject | undefined {
    return this.#byId.get(id)?.object;
  }

  idOf(object: HostObject): string | undefined {
    return this.#byObject.get(object)?.id;
  }

  keep(object: HostObject): void {
    const kept = this.#byObject.get(object);
    if (kept) {
      kept.count += 1;
      return;
    }
    this.#last += 1;
    const fresh = { object, id: `reference-${this.#last}`, count: 1 };
    this.#byId.set(fresh.id, fresh);
    this.#byObject.set(object, fresh);
  }

  giveBack(id: string): void {
    const kept = this.#byId.get(id);
    if (!kept) return;
    kept.count -= 1;
    if (kept.count > 0) return;
    this.#byId.delete(id);
    this.#byObject.delete(kept.object);
  }

  giveBackAll(): void {
    this.#byId.clear();
    this.#byObject.clear();
  }
}
