import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth } from '../truth';

function kpis(of: string): KpiTruth[] {
  return [
    { name: 'Throughput', at: 5, of, unit: 't', direction: 'higher' },
    { name: 'Yield', at: 6, of, unit: '%', direction: 'higher' },
    { name: 'Energy per tonne', at: 7, of, unit: 'kWh', direction: 'lower' },
    { name: 'Unplanned stops', at: 8, of, unit: 'count', direction: 'lower' },
  ];
}

/** Two tables side by side, one for each plant; a hidden sheet with the figures of a chart. */
export const twoPlantsBeside: MessyBook = {
  name: 'two-plants-beside',
  language: 'en',
  traps: [
    'tables side by side',
    'hidden sheet',
    'chart sheet',
    'title rows above',
    'short month labels',
    'text of a button',
    'months as text',
  ],
  sheets: [
    {
      name: 'Plants',
      picture: `
        Plant performance, actuals
        Refresh data

        Plant Rotterdam | Unit | Jan-26 | Feb-26 | Mar-26 | | Plant Antwerp | Unit | Jan-26 | Feb-26 | Mar-26
        Throughput | t | 4120 | 3980 | 4305 | | Throughput | t | 2890 | 2755 | 3010
        Yield | % | 94.1% | 93.8% | 94.9% | | Yield | % | 92.2% | 92.9% | 93.1%
        Energy per tonne | kWh | 312 | 318 | 305 | | Energy per tonne | kWh | 341 | 337 | 329
        Unplanned stops | count | 6 | 8 | 5 | | Unplanned stops | count | 9 | 7 | 7`,
    },
    {
      name: 'ChartData',
      hidden: true,
      picture: `
        Series | Jan-26 | Feb-26 | Mar-26
        Throughput R | 4120 | 3980 | 4305
        Throughput A | 2890 | 2755 | 3010
        Axis min | 2000 | 2000 | 2000`,
    },
    {
      name: 'Trend',
      picture: '',
      hidden: true,
      chart: { values: 'ChartData!$B$2:$D$2', categories: 'ChartData!$B$1:$D$1' },
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Plants',
        range: 'A4:E8',
        orientation: 'rows',
        headerRows: [4],
        columns: {
          A: 'kpi',
          B: 'measureUnit',
          ...across('C', monthsFrom('2026-01', 3), ['actual']),
        },
        kpis: kpis('Rotterdam'),
      },
      {
        sheet: 'Plants',
        range: 'G4:K8',
        orientation: 'rows',
        headerRows: [4],
        columns: {
          G: 'kpi',
          H: 'measureUnit',
          ...across('I', monthsFrom('2026-01', 3), ['actual']),
        },
        kpis: kpis('Antwerp'),
      },
    ],
  },
};
