import { defineType, readOnly, type ObjectType } from '../../protocol';
import { BookObject } from '../book-object';
import { DatetimeFormatInfo } from './datetime-format-info';
import { NumberFormatInfo } from './number-format-info';

/** The culture of the system as the workbench has it: that of the United States. */
export class CultureInfo extends BookObject {
  get type(): ObjectType {
    return CULTURE_INFO;
  }
}

const CULTURE_INFO = defineType(CultureInfo, 'CultureInfo', () => ({
  scalars: { name: readOnly(() => 'en-US') },
  navigations: {
    datetimeFormat: ({ book }) => new DatetimeFormatInfo(book),
    numberFormat: ({ book }) => new NumberFormatInfo(book),
  },
}));
