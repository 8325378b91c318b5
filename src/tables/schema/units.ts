import type { Unit } from '../../scorecard/model/unit';
import { choice } from '../cells/choice';
import { nonNegative } from '../cells/number';
import { reference } from '../cells/reference';
import { id, text } from '../cells/text';
import { UNIT_LEVEL_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const units = tableOf<Unit>()({
  name: 'BSC_Units',
  sheet: 'Units',
  list: 'units',
  createdAtOnce: false,
  key: ['id'],
  unique: true,
  loop: { from: 'id', to: 'parent', leaveOut: 'cell', deepest: 50 },
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Unit', field: 'name', type: text(30), required: 'name' },
    { heading: 'Level', field: 'level', type: choice(UNIT_LEVEL_WORDS) },
    { heading: 'Parent', field: 'parent', type: reference('BSC_Units') },
    { heading: 'Weight', field: 'weight', type: nonNegative, blank: '1' },
    { heading: 'Head', field: 'head', type: text(22) },
  ],
});
