import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** A fiscal month beside the year to date, a hidden working column, a filter, and the prior year. */
export const utilityFiscalYtd: MessyBook = {
  name: 'utility-fiscal-ytd',
  language: 'en',
  traps: [
    'fiscal periods',
    'year to date columns',
    'two-row header',
    'hidden rows or columns',
    'filter',
    'title rows above',
    'unit in a note',
    'error cells',
    'merged cells',
  ],
  sheets: [
    {
      name: 'Monthly KPI',
      picture: `
        Severn Valley Water plc
        Performance report, month ended 31 October 2026
        £m unless stated. Financial year 2026/27 runs April to March.

        Ref | Measure | Units | Month | | | | Year to date | | | Status
         | | | Actual | Budget | Variance | Prior year | Actual | Budget | Variance
        F01 | Operating profit | £m | 11.2 | 10.9 | =D7-E7 -> 0.3 | 10.1 | 74.8 | 76.2 | =H7-I7 -> -1.4 | Green
        F02 | Cash collected within 30 days | % | 93.1% | 94% | -0.9% | 92.4% | 92.8% | 94% | -1.2% | Amber
        C01 | Supply interruptions over 3 hours | properties | 412 | 350 | 62 | 388 | 2710 | 2450 | 260 | Red
        C02 | Complaints per 10,000 connections | number | 3.8 | 4 | -0.2 | 4.4 | 26.9 | 28 | -1.1 | Green
        C03 | Call answer time | seconds | 41 | 45 | -4 | 52 | 43 | 45 | -2 | Green
        O01 | Leakage | Ml/d | 71.5 | 70 | 1.5 | 74.2 | 72.3 | 70 | 2.3 | Amber
        O02 | Compliance of samples | % | 99.97% | 100% | -0.03% | 99.96% | 99.96% | 100% | -0.04% | Amber
        O03 | Unit cost per Ml | £ | =1/0 -> #DIV/0! | 410 | =1/0 -> #DIV/0! | 402 | #DIV/0! | 410 | #DIV/0! | n/a
        P01 | Lost time injuries | number | 1 | 0 | 1 | 2 | 4 | 0 | 4 | Red`,
      merges: ['A1:K1', 'D5:G5', 'H5:J5'],
      hiddenColumns: ['G'],
      filter: 'A6:K15',
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Monthly KPI',
        range: 'A5:K15',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          A: 'code',
          B: 'kpi',
          C: 'measureUnit',
          ...across('D', ['2026-10'], ['actual', 'target', 'variance', 'prior']),
          H: 'ytdActual 2026-10',
          I: 'ytdTarget 2026-10',
          J: 'variance',
          K: 'status',
        },
        kpis: [
          { name: 'Operating profit', at: 7, direction: 'higher', unit: '£m' },
          { name: 'Cash collected within 30 days', at: 8, direction: 'higher', unit: '%' },
          { name: 'Supply interruptions over 3 hours', at: 9, direction: 'lower' },
          { name: 'Complaints per 10,000 connections', at: 10, direction: 'lower' },
          { name: 'Call answer time', at: 11, direction: 'lower', unit: 'seconds' },
          { name: 'Leakage', at: 12, direction: 'lower', unit: 'Ml/d' },
          { name: 'Compliance of samples', at: 13, direction: 'higher' },
          { name: 'Unit cost per Ml', at: 14, direction: 'lower' },
          { name: 'Lost time injuries', at: 15, direction: 'lower' },
        ],
      },
    ],
  },
};
