import type { Analysis } from '../../scorecard/model/analysis';
import { monthPeriod } from '../../scorecard/periods/period';

const AUGUST = monthPeriod(2026, 8);
const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);

/** Why the figures are what they are. The red quotations of October are left without a cause, as happens. */
export const ANALYSES: readonly Analysis[] = [
  {
    kpi: 'SC3.1',
    period: AUGUST,
    whatHappened:
      'The foundry lost a furnace in May and now pours in two shifts for three shifts of orders.',
    rootCause: 'Market',
    voice: 'Partner',
    author: 'Trần Quốc Bảo',
    date: '2026-09-07',
  },
  {
    kpi: 'C1.1',
    period: SEPTEMBER,
    whatHappened:
      'One order in eleven was late, nearly all for want of housings of 50 mm and more.',
    rootCause: 'Resources',
    voice: 'Management',
    author: 'Trần Quốc Bảo',
    date: '2026-10-06',
  },
  {
    kpi: 'P1.1',
    period: SEPTEMBER,
    whatHappened:
      'A batch of 60 porous housings was found only after machining; two customers received credit notes.',
    rootCause: 'Process',
    voice: 'Customer',
    author: 'Lê Minh Đức',
    date: '2026-10-06',
  },
  {
    kpi: 'F1.1',
    period: OCTOBER,
    whatHappened:
      'Orders of 410 kEUR are complete but for one casting each; demand itself is above plan.',
    rootCause: 'Resources',
    voice: 'Management',
    author: 'Martin Halden',
    date: '2026-11-05',
  },
  {
    kpi: 'F2.2',
    period: OCTOBER,
    whatHappened:
      'Castings cost 13 % more than in March and prices to customers are fixed until the year ends.',
    rootCause: 'Market',
    voice: 'Management',
    author: 'Martin Halden',
    date: '2026-11-05',
  },
  {
    kpi: 'C1.1',
    period: OCTOBER,
    whatHappened:
      'Dates were confirmed on the foundry’s promise, and the foundry kept four promises in five.',
    rootCause: 'Process',
    voice: 'Customer',
    author: 'Trần Quốc Bảo',
    date: '2026-11-04',
  },
  {
    kpi: 'C2.2',
    period: OCTOBER,
    whatHappened:
      'A farm in Huế tests its pump through the wet season before it agrees to the repair.',
    rootCause: 'Other',
    voice: 'Customer',
    author: 'Mateo Ferrer',
    date: '2026-11-03',
  },
  {
    kpi: 'SC3.1',
    period: OCTOBER,
    whatHappened:
      'The second furnace came back on 19 October but the backlog of 1,900 castings is poured first.',
    rootCause: 'Market',
    voice: 'Partner',
    author: 'Trần Quốc Bảo',
    date: '2026-11-04',
  },
  {
    kpi: 'SC1.1',
    period: OCTOBER,
    whatHappened: 'Express freight for late castings cost 31 kEUR, almost all of the excess.',
    rootCause: 'Resources',
    voice: 'Management',
    author: 'Võ Thị Lan',
    date: '2026-11-04',
    noActionBecause: 'It ends with the backlog of the foundry, which has its own action',
  },
];
