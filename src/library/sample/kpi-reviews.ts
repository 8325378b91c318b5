import type { KpiReview } from '../../scorecard/model/kpi-review';

function scheduled(
  kpi: string,
  decision: KpiReview['decision'],
  reason: string,
  change?: string,
): KpiReview {
  return {
    date: '2026-05-20',
    trigger: 'Scheduled',
    kpi,
    decision,
    reason,
    ...(change !== undefined && { change }),
  };
}

/** The yearly review of the KPI system in May 2026, and one KPI looked at again when the strategy changed. */
export const KPI_REVIEWS: readonly KpiReview[] = [
  scheduled('F1.1', 'Keep', 'The figure that owners and bank ask for first'),
  scheduled('F2.1', 'Keep', 'The departments’ budgets add up to it'),
  scheduled('F2.2', 'Keep', 'Says whether growth pays'),
  scheduled('F2.3', 'Keep', 'Nobody steers it, but it explains the margin three months ahead'),
  scheduled(
    'F3.1',
    'Modify',
    'Above its target in every month of the year before',
    'Target to rise to 1,800 kEUR in 2027',
  ),
  scheduled(
    'C1.1',
    'Modify',
    'A month is too long to react in',
    'Weekly instead of monthly, with numerator and denominator',
  ),
  scheduled('C2.1', 'Keep', 'The same question since 2022, and 120 answers each quarter'),
  scheduled('C2.2', 'Keep', 'One old complaint costs more trust than ten new ones'),
  scheduled('C3.1', 'Keep', 'The board approved the start-up on this figure'),
  scheduled('P1.1', 'Keep', 'Turns faults into money'),
  scheduled('P2.1', 'Keep', 'Drives on-time delivery with a lag of a month'),
  scheduled('P3.1', 'Keep', 'A gate is passed or it is not'),
  scheduled('L1.1', 'Keep', 'Moves before first-pass yield does'),
  scheduled('L2.1', 'Keep', 'The rate that the industry publishes too'),
  scheduled('L2.2', 'Keep', 'One survey a year is what people are willing to answer'),
  scheduled('L3.1', 'Keep', 'From 12 % at the start; the plan ends at 40 %'),
  scheduled('PR1.1', 'Keep', 'Part of F2.1'),
  scheduled('PR2.1', 'Keep', 'Too many pumps tie up castings that other orders wait for'),
  scheduled('PR3.1', 'Keep', 'The earliest sign of a bad batch'),
  scheduled('PR4.1', 'Keep', 'Zero is the only target people accept'),
  scheduled('SA1.1', 'Keep', 'Leads revenue by about three months'),
  scheduled('SA2.1', 'Keep', 'Who quotes first wins more often'),
  scheduled('SA3.1', 'Keep', 'Part of F2.1'),
  scheduled('SC1.1', 'Keep', 'Part of F2.1'),
  scheduled('SC2.1', 'Keep', 'Both too little and too much stock have hurt us'),
  scheduled('SC3.1', 'Keep', 'Leads on-time delivery by two weeks'),
  {
    date: '2026-09-14',
    trigger: 'Strategy change',
    kpi: 'SC3.1',
    decision: 'Modify',
    reason: 'With a second foundry one figure would hide which of the two is late',
    change: 'From January 2027 one KPI for each foundry',
  },
];
