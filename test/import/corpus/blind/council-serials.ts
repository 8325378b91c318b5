import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Serial numbers as month headings, red and amber lines for each indicator, cumulative rows, section rows. */
export const councilSerials: MessyBook = {
  name: 'council-serials',
  language: 'en',
  traps: [
    'serials as months',
    'band edges',
    'cumulative rows',
    'section rows',
    'footnotes',
    'codes as hierarchy',
    'formulas with results',
    'title rows above',
    'filter',
  ],
  sheets: [
    {
      name: 'Sheet1',
      picture: `
        Harborough Borough Council: corporate indicators

        Ref | Indicator | Good is | Annual target | Amber limit | Red limit | 46142 {General} | 46173 {General} | 46203 {General} | Lead officer
        1 | Housing
        1.1 | Days to re-let a home | Low | 21 | 24 | 28 | 25 | 23.5 | 22 | Head of Housing
        1.2 | New affordable homes | High | 180 | 160 | 140 | 11 | 16 | 14 | Head of Housing
        1.2a | New affordable homes (cumulative) | High | 180 | 160 | 140 | =G6 -> 11 | =G7+H6 -> 27 | =H7+I6 -> 41 | Head of Housing
        2 | Revenues
        2.1 | Council tax collected | High | 97.5% | 96% | 95% | 10.2% | 9.8% | 9.7% | Head of Finance
        2.2 | Benefit claims processed late | Low | 40 | 55 | 70 | 61 | 52 | 44 | Head of Finance
        3 | Environment
        3.1 | Fly-tipping reports | Low | 90 | 110 | 130 | 118 | 104 | 97 | Head of Streets
        3.2 | Household waste recycled | High | 48% | 45% | 42% | 46.1% | 46.8% | 47.5% | Head of Streets

        Note: council tax is collected over ten months.`,
      filter: 'A3:J12',
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Sheet1',
        range: 'A3:J13',
        orientation: 'rows',
        headerRows: [3],
        columns: {
          A: 'code',
          B: 'kpi',
          C: 'direction',
          D: ['target 2026', 'target'],
          E: 'threshold',
          F: 'threshold',
          ...across('G', monthsFrom('2026-04', 3), ['actual']),
          J: 'owner',
        },
        rows: { 4: 'section', 7: 'total', 8: 'section', 11: 'section' },
        kpis: [
          {
            name: 'Days to re-let a home',
            at: 5,
            direction: 'lower',
            owner: 'Head of Housing',
          },
          { name: 'New affordable homes', at: 6, direction: 'higher' },
          { name: 'Council tax collected', at: 9, direction: 'higher' },
          { name: 'Benefit claims processed late', at: 10, direction: 'lower' },
          { name: 'Fly-tipping reports', at: 12, direction: 'lower' },
          { name: 'Household waste recycled', at: 13, direction: 'higher' },
        ],
      },
    ],
  },
};
