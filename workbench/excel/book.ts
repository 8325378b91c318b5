import { Signal, type Box, type SheetEngine } from '../engine';
import type { HostObject, Json } from '../protocol';

/** Something that happened to an object and that the add-in may listen to. */
export interface ObjectEvent {
  /** The type that has the event, as `Worksheet`. */
  readonly typeName: string;
  /** The middle of the wire's `_Register…Event`, as `DataChanged`. */
  readonly kind: string;
  /** The object's id; events of collections go to the workbook, whatever is said here. */
  readonly targetId: string;
  /** What the client library turns into the handler's argument. */
  readonly message: Json;
}

/** Registers the add-in's handlers and tells them; the room of events answers. */
export interface EventRegister {
  /** Sends an event after the running request is answered, if anybody listens. */
  fire(event: ObjectEvent): void;
  /** @returns the reference by which `args.getRange(context)` of an event finds the place again */
  refer(sheetId: string, box: Box): string;
  /** @param kind the middle of the wire's `_Register…Event`, as `DataChanged` */
  add(kind: string, source: HostObject): void;
  remove(kind: string, source: HostObject): void;
  /** What `args.getRange(context)` of an event stands for. */
  placeOf(referenceId: string): { sheetId: string; box: Box } | undefined;
}

/** What families of objects are told when cells are emptied, since the engine knows contents and styles only. */
export interface Clearing {
  readonly sheetId: string;
  readonly box: Box;
  readonly what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks';
}

type Part<Kept> = new (book: Book) => Kept;

/**
 * One open workbook: the engine under it, and what the families of objects keep of it. A family gets its own memory by
 * `book.part(ItsClass)`: made at first use, one for each workbook.
 */
export class Book {
  readonly engine: SheetEngine;
  readonly events: EventRegister;
  /** The file's name, as `Book1.xlsx`. */
  name: string;
  readonly cleared = new Signal<Clearing>();
  readonly #parts = new Map<Part<unknown>, unknown>();

  constructor(engine: SheetEngine, events: EventRegister, name: string) {
    this.engine = engine;
    this.events = events;
    this.name = name;
  }

  part<Kept>(Class: Part<Kept>): Kept {
    const known = this.#parts.get(Class);
    if (known instanceof Class) return known;
    const made = new Class(this);
    this.#parts.set(Class, made);
    return made;
  }
}
