import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months without a year that run over New Year, in a fiscal year that only the title names. */
export const telecomFiscalMonths: MessyBook = {
  name: 'telecom-fiscal-months',
  language: 'en',
  traps: [
    'fiscal periods',
    'short month labels',
    'two-row header',
    'merged cells',
    'title rows above',
    'weights as percent',
    'total rows',
    'hidden rows or columns',
  ],
  sheets: [
    {
      name: 'Circle KPIs',
      at: 'B2',
      picture: `
        Deccan Telecom: circle scorecard
        FY 2025-26 (April to March)

        S. No. | Parameter | UOM | Weightage | Nov | | Dec | | Jan | | Feb |
         | | | | Tgt | Ach | Tgt | Ach | Tgt | Ach | Tgt | Ach
        1 | Net subscriber additions | ''000 | 30% | 120 | 111 | 120 | 126 | 125 | 119 | 125 | 131
        2 | Revenue per user | INR | 30% | 205 | 201 | 206 | 204 | 208 | 209 | 210 | 211
        3 | Monthly churn | % | 20% | 2% | 2.3% | 2% | 2.1% | 1.9% | 1.9% | 1.9% | 1.8%
        4 | Network availability | % | 10% | 99.9% | 99.7% | 99.9% | 99.85% | 99.9% | 99.92% | 99.9% | 99.94%
        5 | Repeat complaints | % | 10% | 5% | 6.4% | 5% | 6% | 5% | 5.2% | 5% | 4.7%
         | Overall | | 100%`,
      merges: ['F5:G5', 'H5:I5', 'J5:K5', 'L5:M5'],
      hiddenColumns: ['D'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Circle KPIs',
        range: 'B5:M12',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          B: ['code', 'ignore'],
          C: 'kpi',
          D: 'measureUnit',
          E: 'weight',
          ...across('F', monthsFrom('2025-11', 4), ['target', 'actual']),
        },
        rows: { 12: 'total' },
        kpis: [
          { name: 'Net subscriber additions', at: 7, direction: 'higher', weight: 0.3 },
          { name: 'Revenue per user', at: 8, direction: 'higher', unit: 'INR' },
          { name: 'Monthly churn', at: 9, direction: 'lower', unit: '%' },
          { name: 'Network availability', at: 10, direction: 'higher' },
          { name: 'Repeat complaints', at: 11, direction: 'lower' },
        ],
      },
    ],
  },
};
