import type { MessyBook } from '../messy-book';

/** The perspectives are columns and the fields are rows; targets are sentences. */
export const airportTransposed: MessyBook = {
  name: 'airport-transposed',
  language: 'en',
  traps: [
    'transposed',
    'target sentences',
    'letter-spaced title',
    'title rows above',
    'placeholders',
    'merged cells',
  ],
  sheets: [
    {
      name: 'Scorecard',
      at: 'B2',
      picture: `
        B A L A N C E D   S C O R E C A R D
        Regional Airport Authority, 2026-Q1

         | Financial | Customer | Internal process | Learning and growth
        Objective | Grow non-aviation income | Smooth journeys | Turn aircraft on time | Skilled, healthy staff
        KPI | Retail income per passenger | Passenger satisfaction score | Average turnaround time | Training hours per employee
        Unit | USD | points out of 10 | minutes | hours
        Target | at least 4.50 | > 8 | below 45 | ≥ 6
        Actual | 4.32 | 8.1 | 47.5 | 6.4
        Responsible | Commercial | [Person 1] | Operations | HR
        Initiative | New food court | Queue sensors | \${Project name} | Simulator week`,
      merges: ['B2:F2'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Scorecard',
        range: 'B5:F12',
        orientation: 'columns',
        headerRows: [2],
        columns: {
          5: 'perspective',
          6: 'objective',
          7: 'kpi',
          8: 'measureUnit',
          9: 'target',
          10: 'actual',
          11: 'owner',
          12: 'initiative',
        },
        kpis: [
          {
            name: 'Retail income per passenger',
            at: 'C',
            perspective: 'Financial',
            unit: 'USD',
            direction: 'higher',
            owner: 'Commercial',
            readings: { '2026-Q1': [4.32, 4.5] },
          },
          {
            name: 'Passenger satisfaction score',
            at: 'D',
            perspective: 'Customer',
            direction: 'higher',
            readings: { '2026-Q1': [8.1, 8] },
          },
          {
            name: 'Average turnaround time',
            at: 'E',
            perspective: 'Internal process',
            unit: 'minutes',
            direction: 'lower',
            readings: { '2026-Q1': [47.5, 45] },
          },
          {
            name: 'Training hours per employee',
            at: 'F',
            perspective: 'Learning and growth',
            unit: 'hours',
            direction: 'higher',
            readings: { '2026-Q1': [6.4, 6] },
          },
        ],
      },
    ],
  },
};
