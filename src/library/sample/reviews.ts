import type { Change } from '../../scorecard/model/change';
import type { Decision } from '../../scorecard/model/decision';
import type { IgnoredFinding } from '../../scorecard/model/ignored-finding';
import type { ReviewMeeting } from '../../scorecard/model/review-meeting';
import { monthPeriod } from '../../scorecard/periods/period';

const ATTENDEES =
  'Clara Osei, Martin Halden, Rafael Duarte, Nguyễn Thị Hạnh, Trần Quốc Bảo, Ingrid Solberg';

function closed(month: number, meeting: string): ReviewMeeting {
  return {
    period: monthPeriod(2026, month),
    unit: 'CO',
    meeting,
    attendees: ATTENDEES,
    closedOn: meeting,
    closedBy: 'Martin Halden',
  };
}

export const REVIEWS: readonly ReviewMeeting[] = [
  closed(7, '2026-08-10'),
  closed(8, '2026-09-14'),
  closed(9, '2026-10-12'),
  {
    period: monthPeriod(2026, 10),
    unit: 'CO',
    meeting: '2026-11-09',
    attendees: ATTENDEES,
    gaps: 'L1.1: training hours have not arrived',
  },
];

export const DECISIONS: readonly Decision[] = [
  {
    period: monthPeriod(2026, 9),
    askedFor: 'Build the forty most ordered pumps to stock: 280 kEUR of cash until March',
    decision: 'Yes, up to 250 kEUR and not below 1,500 kEUR of cash',
    owner: 'Rafael Duarte',
    due: '2026-11-27',
  },
  {
    period: monthPeriod(2026, 9),
    askedFor: 'Pressure-test housings before machining: one more person in the early shift',
    decision: 'Yes, until the second foundry delivers',
    owner: 'Lê Minh Đức',
    due: '2026-10-16',
  },
  {
    period: monthPeriod(2026, 10),
    askedFor: 'Castings surcharge of 2.5 % in all new quotations from 1 December',
    owner: 'Nguyễn Thị Hạnh',
  },
  {
    period: monthPeriod(2026, 10),
    askedFor: 'Pay the second foundry’s pattern in advance: 15 kEUR above the budget of I1',
    owner: 'Trần Quốc Bảo',
  },
];

export const CHANGES: readonly Change[] = [
  {
    when: '2026-01-12T09:05:00',
    who: 'Martin Halden',
    table: 'BSC_KPIs',
    id: 'PR3.1',
    field: 'Green',
    old: '0.96',
    new: '0.97',
    reason: 'The new test bench makes it possible',
  },
  {
    when: '2026-05-20T15:30:00',
    who: 'Clara Osei',
    table: 'BSC_KPIs',
    id: 'C1.1',
    field: 'Frequency',
    old: 'Month',
    new: 'Week',
    reason: 'A month is too long to react in',
  },
  {
    when: '2026-08-10T16:10:00',
    who: 'Trần Quốc Bảo',
    table: 'BSC_Actions',
    id: 'A3',
    field: 'Due',
    old: '2026-09-30',
    new: '2026-10-30',
    reason: 'The first samples were porous',
  },
  {
    when: '2026-10-21T11:40:00',
    who: 'Sofie Lindqvist',
    table: 'BSC_Data',
    id: 'P1.1, 2026-09',
    field: 'Actual',
    old: '64',
    new: '79',
    reason: 'A customer’s credit note of 15 kEUR arrived after the close',
  },
];

export const IGNORED_FINDINGS: readonly IgnoredFinding[] = [
  {
    rule: 'C1',
    object: 'P3',
    reason:
      'Development has five engineers and reports to the managing director, not to a department',
    who: 'Clara Osei',
    when: '2026-05-20',
  },
];
