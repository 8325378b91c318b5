import type { Setup } from '../../scorecard/model/setup';
import { monthPeriod } from '../../scorecard/periods/period';

export const THEMES = ['Dependable delivery', 'Profitable growth', 'Skilled people'] as const;

export const SETUP: Setup = {
  company: 'Orvella Pumps',
  scorecard: 'Company scorecard 2026',
  vision: 'The pump maker that builders and farmers recommend, in Europe and in Southeast Asia.',
  mission: 'We build water pumps that start every time, and deliver them on the day we promised.',
  values: 'Keep the promise. Show the figures. Learn from every fault.',
  strategy:
    'Win back the name for dependable delivery, grow in Southeast Asia with the new H series, and pay for both with fewer faults and less stock.',
  themes: THEMES,
  fiscalYearStarts: 1,
  fiscalYearNamedBy: 'end',
  currentPeriod: monthPeriod(2026, 10),
  grain: 'Month',
  currency: 'kEUR',
  greenFrom: 1,
  amberFrom: 0.9,
  scoreCap: 1.2,
  scoreFloor: 0,
  rollUp: 'Weighted',
  unitRollUp: 'Own',
  missingData: 'Exclude',
  minimumCoverage: 0.5,
  trendAgainst: { kind: 'previous' },
  materialityAmount: 10,
  materialityPercent: 0.01,
  explainAmber: false,
  reviewCadence: 'Month',
  meetingDate: '2026-11-09',
  kpiReviewEveryMonths: 12,
  statusWords: 'Green Amber Red',
  language: 'en',
  schemaVersion: 1,
};
