import type { MessyBook } from '../messy-book';

/** A year's scorecard with goals in words, some against last year, and a second list of projects below. */
export const insurerGoalsInWords: MessyBook = {
  name: 'insurer-goals-in-words',
  language: 'en',
  traps: [
    'target sentences',
    'blank repeated labels',
    'percent texts',
    'title rows above',
    'placeholders',
    'not available marks',
    'fiscal periods',
  ],
  sheets: [
    {
      name: 'Scorecard FY26',
      picture: `
        Beacon Mutual – balanced scorecard FY26

        Theme | Objective | Key measure | FY25 | Goal FY26 | FY26 | Sponsor | Projects
        Financial strength | Grow with discipline | Gross written premium growth | '6.1% | at least 8% | '7.4% | CFO | Broker portal
         |  | Combined ratio | '97.5% | below 96% | '96.4% | CUO
        Members | Pay fast | Claims paid within 10 days | '81% | > 90% | '88.5% | COO | Straight-through claims
         |  | Complaints upheld | 44 | max 30 | 36 | COO
        How we work | Simple processes | Policies issued without touch | '52% | 65% or more | '61% | CIO | Rules engine
        Our people | A place to grow | Engagement score | 7.1 | ≥ 7.5 | 7.4 | CHRO | [Project]
         |  | Regretted leavers | 38 | no more than 25 | n/a | CHRO`,
    },
    {
      name: 'Projects',
      picture: `
        Project | Lead | Start | End | Status
        Broker portal | Ann | @2025-09-01 | @2026-06-30 | On track
        Straight-through claims | Bo | @2025-11-01 | @2026-12-31 | Late
        Rules engine | Cy | @2026-01-15 | @2026-10-31 | On track`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Scorecard FY26',
        range: 'A3:H10',
        orientation: 'rows',
        headerRows: [3],
        columns: {
          A: 'perspective',
          B: 'objective',
          C: 'kpi',
          D: ['actual 2025', 'prior', 'baseline'],
          E: 'target 2026',
          F: 'actual 2026',
          G: 'owner',
          H: 'initiative',
        },
        kpis: [
          {
            name: 'Gross written premium growth',
            at: 4,
            perspective: 'Financial strength',
            direction: 'higher',
            readings: { '2026': [0.074, 0.08] },
          },
          {
            name: 'Combined ratio',
            at: 5,
            perspective: 'Financial strength',
            direction: 'lower',
            readings: { '2026': [0.964, 0.96] },
          },
          {
            name: 'Claims paid within 10 days',
            at: 6,
            perspective: 'Members',
            direction: 'higher',
            readings: { '2026': [0.885, 0.9] },
          },
          {
            name: 'Complaints upheld',
            at: 7,
            direction: 'lower',
            readings: { '2026': [36, 30] },
          },
          {
            name: 'Policies issued without touch',
            at: 8,
            perspective: 'How we work',
            direction: 'higher',
            readings: { '2026': [0.61, 0.65] },
          },
          {
            name: 'Engagement score',
            at: 9,
            perspective: 'Our people',
            direction: 'higher',
            readings: { '2026': [7.4, 7.5] },
          },
          {
            name: 'Regretted leavers',
            at: 10,
            direction: 'lower',
            readings: { '2026': [null, 25] },
          },
        ],
      },
    ],
  },
};
