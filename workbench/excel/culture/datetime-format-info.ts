import { defineType, readOnly, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';

/** How dates and times are written: as in the United States, whatever the machine has. */
export class DatetimeFormatInfo extends BookObject {
  get type(): ObjectType {
    return DATETIME_FORMAT_INFO;
  }
}

const DATETIME_FORMAT_INFO = defineType(DatetimeFormatInfo, 'DatetimeFormatInfo', () => ({
  scalars: {
    dateSeparator: readOnly(() => '/'),
    longDatePattern: readOnly(() => 'dddd, mmmm d, yyyy'),
    longTimePattern: readOnly(() => 'h:mm:ss AM/PM'),
    shortDatePattern: readOnly(() => 'm/d/yyyy'),
    timeSeparator: readOnly(() => ':'),
  },
}));
