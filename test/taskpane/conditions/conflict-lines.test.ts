import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { conditions } from '../../../src/strings/en/pane/conditions';
import { conflictLines } from '../../../src/taskpane/conditions/conflict-lines';

const CONFLICT = {
  table: 'BSC_KPIs',
  row: { id: 'K1', name: 'Sales' },
  field: 'owner',
  mine: 'Lan',
  theirs: 'Minh',
} as const;
const ENTRY = { table: 'BSC_KPIs', id: 'K1', field: 'Owner', when: '2026-10-31T09:12:00' };

it.each([
  [undefined, 'In the workbook: Minh'],
  [ENTRY, 'In the workbook: Minh (2026-10-31 09:12)'],
  [{ ...ENTRY, who: 'An' }, 'In the workbook: Minh (An, 2026-10-31 09:12)'],
])(
  'a conflict says who wrote the other value and when, as far as it is known',
  (change, theirs) => {
    const conflict = { ...CONFLICT, ...(change && { change }) };
    expect(conflictLines([conflict], EMPTY_SCORECARD, conditions)).toMatchObject([
      { name: 'KPIs · K1 · Owner', mine: 'Lan', theirs },
    ]);
  },
);
