import { WHOLE_SHEET } from '../../engine';
import {
  method,
  optional,
  text,
  type Methods,
  type Navigations,
  type Scalars,
} from '../../protocol';
import { RangeAreas, areasFromText } from '../areas/range-areas';
import type { Worksheet } from '../worksheet';

export const SHEET_SCALARS: Scalars<Worksheet, 'Worksheet'> = {};

export const SHEET_NAVIGATIONS: Navigations<Worksheet, 'Worksheet'> = {};

export const SHEET_METHODS: Methods<Worksheet, 'Worksheet'> = {
  getRanges: method([optional(text)], ({ book, sheetId }, addresses) =>
    addresses === undefined
      ? new RangeAreas(book, sheetId, [WHOLE_SHEET])
      : areasFromText(book, sheetId, addresses),
  ),
};
