import { method, type Method, type Methods } from '../protocol';
import type { BookObject } from './book-object';

function entriesFor(name: string, kind: string): [string, Method<BookObject>][] {
  return [
    [
      `_register${name}`,
      method([], (source: BookObject) => {
        source.book.events.add(kind, source);
      }),
    ],
    [
      `_unregister${name}`,
      method([], (source: BookObject) => {
        source.book.events.remove(kind, source);
      }),
    ],
  ];
}

/**
 * The two private methods by which the client library registers its handlers of an event. The library names some
 * `_RegisterDataChangedEvent` and some `_RegisterEventNameChanged`; a kind is written as the library does.
 */
export function eventMethods(...kinds: readonly string[]): Methods<BookObject> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      kind.startsWith('Event') ? entriesFor(kind, kind.slice(5)) : entriesFor(`${kind}Event`, kind),
    ),
  );
}
