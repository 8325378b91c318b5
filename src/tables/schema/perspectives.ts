import type { Perspective } from '../../scorecard/model/perspective';
import { nonNegative } from '../cells/number';
import { id, text } from '../cells/text';
import { tableOf } from './table-schema';

export const perspectives = tableOf<Perspective>()({
  name: 'BSC_Perspectives',
  sheet: 'Perspectives',
  list: 'perspectives',
  createdAtOnce: true,
  key: ['id'],
  unique: true,
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Perspective', field: 'name', type: text(26), required: 'name' },
    { heading: 'Question', field: 'question', type: text(50) },
    { heading: 'Weight', field: 'weight', type: nonNegative, blank: '1' },
    { heading: 'Colour', field: 'colour', type: text(12) },
  ],
});
