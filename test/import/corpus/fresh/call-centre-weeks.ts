import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth, PeriodText } from '../truth';

const WEEKS: readonly PeriodText[] = ['2026-W36', '2026-W37', '2026-W38', '2026-W39'];

function queue(of: string, first: number): KpiTruth[] {
  return [
    { name: 'Calls offered', at: first, of },
    { name: 'Calls abandoned', at: first + 1, of, direction: 'lower' },
    { name: 'Answered within 20 seconds', at: first + 2, of, direction: 'higher' },
    { name: 'Average handling time', at: first + 3, of, direction: 'lower' },
  ];
}

/** Weeks across, the queue said once over its rows, a service level as the goal, handling times as times of day. */
export const callCentreWeeks: MessyBook = {
  name: 'call-centre-weeks',
  language: 'en',
  traps: [
    'title rows above',
    'blank repeated labels',
    'fiscal periods',
    'total rows',
    'not available marks',
    'hidden rows or columns',
    'footnotes',
  ],
  sheets: [
    {
      name: 'Weekly',
      picture: `
        Northgate Customer Contact – weekly operations pack
        Year: 2026

        Queue | Metric | SLA | Wk 36 | Wk 37 | Wk 38 | Wk 39 | Comments
        Billing | Calls offered | 9500 | 9214 | 9877 | 10120 | 9402
         | Calls abandoned | 5% | 4.1% | 5.8% | 7.2% | 4.6% | System outage week 38
         | Answered within 20 seconds | 80% | 82.4% | 76.9% | 70.1% | 81%
         | Average handling time | 0.00416667 {mm:ss} | 0.00402778 {mm:ss} | 0.00428241 {mm:ss} | 0.00439815 {mm:ss} | 0.00405093 {mm:ss}
        Retention | Calls offered | 2400 | 2310 | 2288 | 2501 | 2377
         | Calls abandoned | 5% | 3.2% | 3.9% | 4.4% | 2.9%
         | Answered within 20 seconds | 85% | 88.3% | 86.1% | 84.7% | N/A
         | Average handling time | 0.00625 {mm:ss} | 0.00642361 {mm:ss} | 0.00631944 {mm:ss} | 0.00655093 {mm:ss} | 0.00615741 {mm:ss}
        Technical | Calls offered | 5200 | 5467 | 5390 | 5911 | 5274
         | Calls abandoned | 5% | 6.6% | 6.1% | 8.3% | 5.2%
         | Answered within 20 seconds | 80% | 74.5% | 77.3% | 69.9% | 79.4%
         | Average handling time | 0.00694444 {mm:ss} | 0.00712963 {mm:ss} | 0.00706019 {mm:ss} | 0.00729167 {mm:ss} | 0.00700231 {mm:ss}
        All queues | Total calls offered | 17100 | 16991 | 17555 | 18532 | 17053

        SLA = service level agreement with the client. Source: telephony export.`,
      hiddenRows: [2],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Weekly',
        range: 'A4:H17',
        orientation: 'rows',
        headerRows: [4],
        columns: {
          A: 'orgUnit',
          B: 'kpi',
          C: ['target 2026', 'target'],
          ...across('D', WEEKS, ['actual']),
          H: 'note',
        },
        rows: { 17: 'total' },
        kpis: [...queue('Billing', 5), ...queue('Retention', 9), ...queue('Technical', 13)],
      },
    ],
  },
};
