import type { Box } from '../engine';
import type { EventRegister } from '../excel/book';
import type { HostObject } from '../protocol';

/** Which events the add-in listens to. */
export class EventRegistry implements EventRegister {
  readonly #kinds = new Map<string, number>();
  readonly #places = new Map<string, { sheetId: string; box: Box }>();

  add(kind: string, source: HostObject): void {
    const key = `${source.type.name} ${kind}`;
    this.#kinds.set(key, (this.#kinds.get(key) ?? 0) + 1);
  }

  remove(kind: string, source: HostObject): void {
    this.#kinds.delete(`${source.type.name} ${kind}`);
  }

  placeOf(referenceId: string): { sheetId: string; box: Box } | undefined {
    return this.#places.get(referenceId);
  }
}
