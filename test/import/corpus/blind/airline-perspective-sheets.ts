import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

const COLUMNS = `
  KPI | Unit | 2026-01 | | | 2026-02 | |
   | | A | B | Var | A | B | Var`;

function region(sheet: string, kpis: readonly KpiTruth[]): RegionTruth {
  return {
    sheet,
    range: `A3:H${4 + kpis.length}`,
    orientation: 'rows',
    headerRows: [3, 4],
    columns: {
      A: 'kpi',
      B: 'measureUnit',
      ...across('C', monthsFrom('2026-01', 2), ['actual', 'target', 'variance']),
    },
    kpis,
  };
}

/** One sheet per perspective; months as 2026-01 merged over A (actual), B (budget) and their difference. */
export const airlinePerspectiveSheets: MessyBook = {
  name: 'airline-perspective-sheets',
  language: 'en',
  traps: [
    'sheet per perspective',
    'two-row header',
    'merged cells',
    'months as text',
    'title rows above',
    'unit in a note',
    'formulas with results',
    'footnotes',
    'chart sheet',
  ],
  sheets: [
    {
      name: 'Financial',
      picture: `
        Alpine Wings (A = actual, B = budget), USD m unless stated
        ${COLUMNS}
        Passenger revenue | USD m | 118.4 | 121 | =C5-D5 -> -2.6 | 109.9 | 108.5 | =F5-G5 -> 1.4
        Unit cost excluding fuel | US cents | 5.61 | 5.45 | =C6-D6 -> 0.16 | 5.72 | 5.6 | =F6-G6 -> 0.12
        Cash and equivalents | USD m | 402 | 390 | =C7-D7 -> 12 | 397 | 385 | =F7-G7 -> 12`,
      merges: ['C3:E3', 'F3:H3'],
    },
    {
      name: 'Customer',
      picture: `
        Alpine Wings (A = actual, B = budget)
        ${COLUMNS}
        Arrivals within 15 minutes | % | 76.4% | 82% | =C5-D5 -> -5.6% | 79.9% | 82% | =F5-G5 -> -2.1%
        Mishandled bags per 1,000 passengers | bags | 4.9 | 4 | =C6-D6 -> 0.9 | 4.3 | 4 | =F6-G6 -> 0.3`,
      merges: ['C3:E3', 'F3:H3'],
    },
    {
      name: 'Internal process',
      picture: `
        Alpine Wings (A = actual, B = budget)
        ${COLUMNS}
        Load factor | % | 79.1% | 80.5% | =C5-D5 -> -1.4% | 80.2% | 80% | =F5-G5 -> 0.2%
        Flights cancelled | flights | 41 | 25 | =C6-D6 -> 16 | 28 | 25 | =F6-G6 -> 3
        Aircraft utilisation | h per day | 10.4 | 10.8 | =C7-D7 -> -0.4 | 10.7 | 10.8 | =F7-G7 -> -0.1

        January: ground stop of two days in Zurich.`,
      merges: ['C3:E3', 'F3:H3'],
    },
    {
      name: 'Learning & growth',
      picture: `
        Alpine Wings (A = actual, B = budget)
        ${COLUMNS}
        Crew sickness rate | % | 6.8% | 5.5% | =C5-D5 -> 1.3% | 6.1% | 5.5% | =F5-G5 -> 0.6%
        Simulator sessions completed | sessions | 212 | 220 | =C6-D6 -> -8 | 231 | 220 | =F6-G6 -> 11`,
      merges: ['C3:E3', 'F3:H3'],
    },
    {
      name: 'Load factor chart',
      picture: '',
      chart: {
        values: "'Internal process'!$C$5:$D$5",
        categories: "'Internal process'!$C$4:$D$4",
      },
    },
  ],
  truth: {
    regions: [
      region('Financial', [
        {
          name: 'Passenger revenue',
          at: 5,
          perspective: 'Financial',
          direction: 'higher',
        },
        {
          name: 'Unit cost excluding fuel',
          at: 6,
          direction: 'lower',
          unit: 'US cents',
        },
        { name: 'Cash and equivalents', at: 7, unit: 'USD m' },
      ]),
      region('Customer', [
        {
          name: 'Arrivals within 15 minutes',
          at: 5,
          perspective: 'Customer',
          direction: 'higher',
        },
        {
          name: 'Mishandled bags per 1,000 passengers',
          at: 6,
          direction: 'lower',
        },
      ]),
      region('Internal process', [
        {
          name: 'Load factor',
          at: 5,
          perspective: 'Internal process',
          direction: 'higher',
        },
        { name: 'Flights cancelled', at: 6, direction: 'lower' },
        { name: 'Aircraft utilisation', at: 7, direction: 'higher' },
      ]),
      region('Learning & growth', [
        {
          name: 'Crew sickness rate',
          at: 5,
          perspective: 'Learning & growth',
          direction: 'lower',
        },
        { name: 'Simulator sessions completed', at: 6, direction: 'higher' },
      ]),
    ],
  },
};
