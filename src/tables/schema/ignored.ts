import type { IgnoredFinding } from '../../scorecard/model/ignored-finding';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { id, text } from '../cells/text';
import { RULE_WORDS } from '../words/rule';
import { tableOf } from './table-schema';

export const ignored = tableOf<IgnoredFinding>()({
  name: 'BSC_Ignored',
  sheet: 'Ignored findings',
  list: 'ignored',
  createdAtOnce: false,
  key: ['rule', 'object'],
  unique: false,
  columns: [
    { heading: 'Rule', field: 'rule', type: choice(RULE_WORDS), required: 'row' },
    { heading: 'Object', field: 'object', type: id, blank: 'the whole scorecard' },
    { heading: 'Reason', field: 'reason', type: text(50), required: 'row' },
    { heading: 'Who', field: 'who', type: text(20) },
    { heading: 'When', field: 'when', type: date },
  ],
});
