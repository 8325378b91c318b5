import { down, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months go down; each KPI is merged over plan and actual, so a KPI is two columns. */
export const portMonthsDown: MessyBook = {
  name: 'port-months-down',
  language: 'vi',
  traps: [
    'months down',
    'two-row header',
    'merged cells',
    'unit in the header',
    'title rows above',
  ],
  sheets: [
    {
      name: 'Theo dõi',
      picture: `
        CẢNG CONTAINER NAM HẢI
        Theo dõi sản lượng và chất lượng dịch vụ

        Tháng | Sản lượng thông qua (TEU) | | Thời gian tàu nằm cảng (giờ) | | Năng suất cẩu (move/giờ) |
         | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
        01/2026 | 42000 | 40120 | 18 | 20.5 | 28 | 26.4
        02/2026 | 36000 | 33870 | 18 | 19.8 | 28 | 26.9
        03/2026 | 44000 | 45210 | 18 | 18.4 | 28 | 27.7
        04/2026 | 45000 | 46015 | 17 | 17.2 | 29 | 28.3
        05/2026 | 46000 | 45980 | 17 | 16.8 | 29 | 29.1`,
      merges: ['A4:A5', 'B4:C4', 'D4:E4', 'F4:G4'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Theo dõi',
        range: 'A4:G10',
        orientation: 'columns',
        columns: {
          4: 'kpi',
          5: 'measures',
          ...down(6, monthsFrom('2026-01', 5), ['value']),
        },
        kpis: [
          {
            name: 'Sản lượng thông qua (TEU)',
            at: 'C',
            also: { target: 'B' },
            direction: 'higher',
            unit: 'TEU',
          },
          {
            name: 'Thời gian tàu nằm cảng (giờ)',
            at: 'E',
            also: { target: 'D' },
            direction: 'lower',
            unit: 'giờ',
          },
          {
            name: 'Năng suất cẩu (move/giờ)',
            at: 'G',
            also: { target: 'F' },
            direction: 'higher',
          },
        ],
      },
    ],
  },
};
