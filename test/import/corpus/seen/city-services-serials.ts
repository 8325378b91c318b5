import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Month headings as serial numbers, one of them as text; template marks nobody filled in; cumulative rows between. */
export const cityServicesSerials: MessyBook = {
  name: 'city-services-serials',
  language: 'en',
  traps: [
    'serials as months',
    'text dates among dates',
    'placeholders',
    'text of a button',
    'cumulative rows',
    'title rows above',
    'starts at C5',
    'measure in the label',
    'section rows',
    'formulas with results',
  ],
  sheets: [
    {
      name: 'Services',
      at: 'C5',
      picture: `
        \${City name} – Service performance
        Contact: [Person 1] | | | | | | Click to export

        Indicator | Responsible | 46053 {General} | 46081 {General} | 31/03/2026 | 46142 {General} | Remarks
        Streets and waste
        Potholes repaired within 5 days, % | Roads | 81 | 84 | 79 | 88
        Missed bin collections | Waste | 212 | 190 | 204 | 171 | New routes from April
        Missed bin collections, cumulative | Waste | =E11 -> 212 | =E12+F11 -> 402 | =F12+G11 -> 606 | =G12+H11 -> 777
        Recycling rate, % | Waste | 38.2 | 38.9 | 39.4 | 40.1
        Permits
        Average days to issue a permit | Planning | 31 | 29 | 27 | 26 | \${comment}
        Permit applications received | Planning | 140 | 122 | 161 | 155
        Permit applications received, YTD | Planning | =E16 -> 140 | =E17+F16 -> 262 | =F17+G16 -> 423 | =G17+H16 -> 578`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Services',
        range: 'C8:I17',
        orientation: 'rows',
        headerRows: [8],
        columns: {
          C: 'kpi',
          D: 'owner',
          ...across('E', monthsFrom('2026-01', 4), ['actual']),
          I: 'note',
        },
        rows: { 9: 'section', 12: 'total', 14: 'section', 17: 'total' },
        kpis: [
          {
            name: 'Potholes repaired within 5 days, %',
            at: 10,
            direction: 'higher',
            owner: 'Roads',
          },
          { name: 'Missed bin collections', at: 11, direction: 'lower' },
          { name: 'Recycling rate, %', at: 13, direction: 'higher' },
          { name: 'Average days to issue a permit', at: 15, direction: 'lower' },
          { name: 'Permit applications received', at: 16, owner: 'Planning' },
        ],
      },
    ],
  },
};
