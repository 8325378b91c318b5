import { defineType, readWrite, truth, type ObjectType } from '../protocol';
import { BookObject } from './book-object';

/** Whether the add-in wants to be told of events. */
export class EventSwitch {
  isOn = true;
}

/** `context.runtime`. */
export class Runtime extends BookObject {
  get type(): ObjectType {
    return RUNTIME;
  }
}

const RUNTIME = defineType(Runtime, 'Runtime', () => ({
  scalars: {
    enableEvents: readWrite(
      truth,
      ({ book }) => book.part(EventSwitch).isOn,
      ({ book }, isOn) => {
        book.part(EventSwitch).isOn = isOn;
      },
    ),
  },
}));
