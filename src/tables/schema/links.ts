import type { StrategyLink } from '../../scorecard/model/strategy-link';
import { choice } from '../cells/choice';
import { wholeNumber } from '../cells/number';
import { reference } from '../cells/reference';
import { text } from '../cells/text';
import { LINK_STRENGTH_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const links = tableOf<StrategyLink>()({
  name: 'BSC_Links',
  sheet: 'Strategy links',
  list: 'links',
  createdAtOnce: false,
  key: ['from', 'to'],
  unique: true,
  loop: { from: 'from', to: 'to', leaveOut: 'row' },
  columns: [
    { heading: 'From', field: 'from', type: reference('BSC_Objectives'), required: 'row' },
    { heading: 'To', field: 'to', type: reference('BSC_Objectives'), required: 'row' },
    { heading: 'Hypothesis', field: 'hypothesis', type: text(50) },
    { heading: 'Strength', field: 'strength', type: choice(LINK_STRENGTH_WORDS) },
    { heading: 'Lag (periods)', field: 'lagPeriods', type: wholeNumber(0, 520), width: 13 },
  ],
});
