import type { Box, Region, SheetEngine } from '../engine';
import type { EventRegister, ObjectEvent } from '../excel/book';
import type { HostObject, Schema, SchemaEvent } from '../protocol';

/** An event on its way to the add-in. */
export interface OutgoingEvent {
  readonly number: number;
  readonly targetId: string;
  readonly message: string;
}

const WORKBOOK = 'Workbook';
/** Places of older events are forgotten. */
const MOST_PLACES = 1_000;

function eventOf(schema: Schema, typeName: string, kind: string): SchemaEvent | undefined {
  const events = schema.get(typeName)?.events;
  return events?.get(`_Register${kind}Event`) ?? events?.get(`_RegisterEvent${kind}`);
}

/** Which events the add-in listens to, and those that wait until the running request is answered. */
export class EventRegistry implements EventRegister {
  /** Whether the add-in wants events at all (`context.runtime.enableEvents`). */
  isOn: () => boolean = () => true;
  readonly #schema: Schema;
  readonly #engine: SheetEngine;
  readonly #send: (events: readonly OutgoingEvent[]) => void;
  readonly #listened = new Map<string, number>();
  readonly #places = new Map<string, Region>();
  #waiting: OutgoingEvent[] = [];
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPlace = 0;

  constructor(
    schema: Schema,
    engine: SheetEngine,
    send: (events: readonly OutgoingEvent[]) => void,
  ) {
    this.#schema = schema;
    this.#engine = engine;
    this.#send = send;
  }

  add(kind: string, source: HostObject): void {
    const key = `${source.type.name} ${kind}`;
    this.#listened.set(key, (this.#listened.get(key) ?? 0) + 1);
  }

  remove(kind: string, source: HostObject): void {
    const key = `${source.type.name} ${kind}`;
    const left = (this.#listened.get(key) ?? 0) - 1;
    if (left > 0) this.#listened.set(key, left);
    else this.#listened.delete(key);
  }

  /** For an add-in that loads anew: the handlers of the page before are gone. */
  removeAll(): void {
    this.#listened.clear();
    this.#waiting = [];
  }

  isListened(typeName: string, kind: string): boolean {
    return this.#listened.has(`${typeName} ${kind}`);
  }

  fire({ typeName, kind, targetId, message }: ObjectEvent): void {
    if (!this.isListened(typeName, kind) || !this.isOn()) return;
    const event = eventOf(this.#schema, typeName, kind);
    if (!event) return;
    const targets = { own: targetId, workbook: WORKBOOK, none: '' };
    const outgoing = { number: event.number, targetId: targets[event.target] };
    this.#waiting.push({ ...outgoing, message: JSON.stringify(message) });
    this.#schedule();
  }

  refer(sheetId: string, box: Box): string {
    this.#lastPlace += 1;
    const id = `event-${this.#lastPlace}`;
    this.#places.set(id, this.#engine.regions.follow(sheetId, box));
    const [oldest] = this.#places.keys();
    if (this.#places.size > MOST_PLACES && oldest !== undefined) this.#places.delete(oldest);
    return id;
  }

  placeOf(referenceId: string): { sheetId: string; box: Box } | undefined {
    const region = this.#places.get(referenceId);
    return region?.box && { sheetId: region.sheetId, box: region.box };
  }

  /** A request is carried out: its events wait. */
  hold(): void {
    this.#isHeld = true;
  }

  /** The request is answered. */
  release(): void {
    this.#isHeld = false;
    if (this.#waiting.length > 0) this.#schedule();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listened.clear();
  }

  #schedule(): void {
    if (this.#isHeld) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!this.#isHeld) this.#send(this.#waiting.splice(0));
    }, 0);
  }
}
