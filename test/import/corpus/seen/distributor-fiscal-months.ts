import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months of a fiscal year that a note explains, so that the year of a heading is not the calendar's. */
export const distributorFiscalMonths: MessyBook = {
  name: 'distributor-fiscal-months',
  language: 'en',
  traps: [
    'fiscal periods',
    'months as text',
    'unit in a note',
    'title rows above',
    'section rows',
    'total above the data',
    'formulas with results',
  ],
  sheets: [
    {
      name: 'KPIs',
      picture: `
        Kestrel Distribution, management KPIs
        FY26 = April 2025 to March 2026. Amounts in EUR thousands.

        KPI | Owner | Target | Nov FY26 | Dec FY26 | Jan FY26 | Feb FY26
        Commercial
        Total net sales | Sales | =C7+C8 -> 7300 | =D7+D8 -> 7095 | =E7+E8 -> 7610 | =F7+F8 -> 7032 | =G7+G8 -> 7188
        Net sales, own brands | Sales | 2900 | 2745 | 3010 | 2822 | 2888
        Net sales, agency brands | Sales | 4400 | 4350 | 4600 | 4210 | 4300
        Warehouse
        Picking errors per 1,000 lines | Logistics | 1.5 | 2.1 | 2.4 | 1.9 | 1.6
        Stock accuracy | Logistics | 99.5% | 98.9% | 99% | 99.2% | 99.4%`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'KPIs',
        range: 'A4:G11',
        orientation: 'rows',
        headerRows: [4],
        columns: {
          A: 'kpi',
          B: 'owner',
          C: ['target', 'target 2026'],
          ...across('D', monthsFrom('2025-11', 4), ['actual']),
        },
        rows: { 5: 'section', 6: 'total', 9: 'section' },
        kpis: [
          { name: 'Net sales, own brands', at: 7, direction: 'higher', owner: 'Sales' },
          { name: 'Net sales, agency brands', at: 8, direction: 'higher' },
          { name: 'Picking errors per 1,000 lines', at: 10, direction: 'lower' },
          { name: 'Stock accuracy', at: 11, direction: 'higher' },
        ],
      },
    ],
  },
};
