import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Threshold, target and stretch for each measure, weights in whole percent, quarters named by the fiscal year. */
export const foundryThreeLevels: MessyBook = {
  name: 'foundry-three-levels',
  language: 'en',
  traps: [
    'three-level targets',
    'weights as percent',
    'fiscal periods',
    'starts at C5',
    'filter',
    'hidden rows or columns',
    'title rows above',
    'total rows',
    'blank repeated labels',
    'formulas with results',
  ],
  sheets: [
    {
      name: 'Read me',
      picture: `
        How to use this file
        1. Enter actuals in the white cells only.
        2. Do not insert rows.
        3. Send to the PMO by working day 4.`,
    },
    {
      name: 'STI scorecard',
      at: 'C5',
      picture: `
        Ridgeway Castings Ltd
        Short-term incentive scorecard, fiscal year 2026

        Perspective | Strategic objective | Measure | UoM | Accountable | Wt % | Threshold | Target | Stretch | Q1 FY2026 | Q2 FY2026 | Q3 FY2026 | Comment
        Financial | Earn the cost of capital | EBITDA | GBP k | J. Marsh | 25 | 5200 | 6000 | 6600 | 1310 | 1455 | 1502
         |  | Working capital days | days | J. Marsh | 15 | 62 | 55 | 50 | 64 | 60 | 57.5 | Consignment stock from Q2
        Customer | Be the reliable supplier | On time in full | % | A. Okafor | 15 | 90% | 95% | 97% | 91.4% | 93% | 95.6%
         |  | Returned parts per million | ppm | A. Okafor | 10 | 900 | 600 | 400 | 815 | 702 | 655
        Process | Melt once, melt right | Scrap rate | % | P. Lindqvist | 15 | 6.5% | 5% | 4% | 6.1% | 5.4% | 5.2%
         |  | Furnace availability | % | P. Lindqvist | 10 | 88% | 92% | 94% | 90.2% | 91.7% | 92.4%
         |  | Old: moulds per shift | pcs | P. Lindqvist | 0 | 200 | 220 | 240 | 210 | 212 | 219
        People | Safe and skilled | Total recordable incident rate | per 200k h | S. Dunn | 10 | 2 | 1.2 | 0.8 | 1.9 | 1.6 | 1.1
         | Total weight | | | | =SUM(H9:H16) -> 100`,
      hiddenRows: [15],
      filter: 'C8:O16',
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'STI scorecard',
        range: 'C8:O17',
        orientation: 'rows',
        headerRows: [8],
        columns: {
          C: 'perspective',
          D: 'objective',
          E: 'kpi',
          F: 'measureUnit',
          G: 'owner',
          H: 'weight',
          I: ['threshold', 'ignore'],
          J: ['target 2026', 'target'],
          K: ['threshold', 'ignore'],
          ...across('L', ['2026-Q1', '2026-Q2', '2026-Q3'], ['actual']),
          O: 'note',
        },
        rows: { 17: 'total' },
        kpis: [
          {
            name: 'EBITDA',
            at: 9,
            perspective: 'Financial',
            direction: 'higher',
            weight: 25,
          },
          {
            name: 'Working capital days',
            at: 10,
            perspective: 'Financial',
            unit: 'days',
            direction: 'lower',
          },
          {
            name: 'On time in full',
            at: 11,
            perspective: 'Customer',
            unit: '%',
            direction: 'higher',
          },
          {
            name: 'Returned parts per million',
            at: 12,
            perspective: 'Customer',
            direction: 'lower',
            owner: 'A. Okafor',
          },
          {
            name: 'Scrap rate',
            at: 13,
            perspective: 'Process',
            direction: 'lower',
          },
          {
            name: 'Furnace availability',
            at: 14,
            perspective: 'Process',
            direction: 'higher',
          },
          { name: 'Old: moulds per shift', at: 15, optional: true },
          {
            name: 'Total recordable incident rate',
            at: 16,
            perspective: 'People',
            direction: 'lower',
            owner: 'S. Dunn',
          },
        ],
      },
    ],
  },
};
