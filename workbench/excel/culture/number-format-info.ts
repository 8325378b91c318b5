import { defineType, readOnly, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';

/** How numbers are written: as in the United States, whatever the machine has. */
export class NumberFormatInfo extends BookObject {
  get type(): ObjectType {
    return NUMBER_FORMAT_INFO;
  }
}

const NUMBER_FORMAT_INFO = defineType(NumberFormatInfo, 'NumberFormatInfo', () => ({
  scalars: {
    numberDecimalSeparator: readOnly(() => '.'),
    numberGroupSeparator: readOnly(() => ','),
  },
}));
