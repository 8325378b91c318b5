import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Quarters merged over Goal, Forecast and Actual; error cells and NA; the unit in a note. */
export const softwareQuarters: MessyBook = {
  name: 'software-quarters',
  language: 'en',
  traps: [
    'title rows above',
    'two-row header',
    'merged cells',
    'unit in a note',
    'section rows',
    'error cells',
    'not available marks',
    'formulas with results',
    'footnotes',
    'fiscal periods',
    'total rows',
  ],
  sheets: [
    {
      name: 'Cover',
      picture: `
        Northwind Cloud, Inc.
        Board pack

        Prepared by | Office of the CFO
        Version | 3
        Confidential. Do not forward.`,
    },
    {
      name: 'KPI Dashboard',
      picture: `
        Northwind Cloud, Inc.
        Company KPIs by fiscal quarter
        Figures in USD thousands unless stated otherwise

         | | FY26 Q1 | | | FY26 Q2 | | | FY26 Q3 | | | FY26 Q4
        Metric | Owner | Goal | Forecast | Actual | Goal | Forecast | Actual | Goal | Forecast | Actual | Goal | Forecast | Actual
        Financial Metrics
        Annual recurring revenue | CFO | 48000 | 47600 | 47210 | 51000 | 50800 | 51300 | 54000 | 54400 | 53900 | 58000 | 57700
        Gross margin % | CFO | 78.0% | 77.5% | 77.1% | 78.5% | 78.0% | 78.4% | 79.0% | 79.0% | 78.8% | 80.0% | 79.5%
        Cash burn | CFO | 2100 | 2200 | 2350 | 1900 | 2000 | 1840 | 1600 | 1700 | 1725 | 1200 | 1400
        Operating Metrics
        Net revenue retention | VP Success | 112.0% | 110.0% | 109.4% | 112.0% | 111.0% | 111.2% | 113.0% | 112.0% | 112.9% | 114.0% | 113.0%
        Logo churn | VP Success | 2.0% | 2.2% | 2.4% | 2.0% | 2.1% | 2.0% | 1.8% | 1.9% | 1.7% | 1.8% | 1.8%
        Uptime | CTO | 99.9% | 99.9% | 99.95% | 99.9% | 99.9% | 99.87% | 99.9% | 99.9% | 99.93% | 99.9% | 99.9%
        P1 incidents | CTO | 3 | 4 | 5 | 3 | 3 | 2 | 2 | 2 | 2 | 2 | 2
        Support cost per ticket (USD) | VP Success | 14 | 15 | =E20/E21 -> #DIV/0! | 14 | 14.5 | 14.9 | 13.5 | 14 | 13.2 | 13 | 13.5
        People Metrics
        Employee NPS | CHRO | 40 | 38 | NA | 40 | 40 | 37 | 42 | 41 | 43 | 45 | 44
        Open roles filled within 60 days | CHRO | 75.0% | 70.0% | NA | 75.0% | 72.0% | 71.0% | 75.0% | 75.0% | 77.0% | 80.0% | 78.0%

        1) Uptime measured on production clusters only.
        2) Q4 is a forecast until the books are closed.`,
      merges: ['A1:N1', 'C5:E5', 'F5:H5', 'I5:K5', 'L5:N5'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'KPI Dashboard',
        range: 'A5:N19',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          A: 'kpi',
          B: 'owner',
          ...across(
            'C',
            ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
            ['target', 'forecast', 'actual'],
          ),
        },
        rows: { 7: 'section', 11: 'section', 17: 'section' },
        kpis: [
          { name: 'Annual recurring revenue', at: 8, direction: 'higher', owner: 'CFO' },
          { name: 'Gross margin %', at: 9, direction: 'higher', unit: '%' },
          { name: 'Cash burn', at: 10, direction: 'lower' },
          { name: 'Net revenue retention', at: 12, direction: 'higher' },
          { name: 'Logo churn', at: 13, direction: 'lower' },
          { name: 'Uptime', at: 14, direction: 'higher', owner: 'CTO' },
          { name: 'P1 incidents', at: 15, direction: 'lower' },
          { name: 'Support cost per ticket (USD)', at: 16, direction: 'lower', unit: 'USD' },
          { name: 'Employee NPS', at: 18, direction: 'higher' },
          { name: 'Open roles filled within 60 days', at: 19, direction: 'higher' },
        ],
      },
    ],
  },
};
