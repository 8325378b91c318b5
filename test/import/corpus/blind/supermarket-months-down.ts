import { down, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Two tables under each other, months down in both, the units in the headings. */
export const supermarketMonthsDown: MessyBook = {
  name: 'supermarket-months-down',
  language: 'zh',
  traps: [
    'months down',
    'tables stacked',
    'unit in the header',
    'title rows above',
    'total rows',
    'formulas with results',
    'months as text',
  ],
  sheets: [
    {
      name: '经营数据',
      picture: `
        百家福超市 经营指标月报

        一、销售
        月份 | 销售额（万元） | 毛利率（%） | 客单价（元） | 来客数（万人次）
        2026年1月 | 1260 | 21.5 | 68.2 | 18.5
        2026年2月 | 1485 | 20.8 | 75.1 | 19.8
        2026年3月 | 1102 | 21.9 | 64.3 | 17.1
        2026年4月 | 1138 | 22.1 | 64.9 | 17.5
        合计 | =SUM(B5:B8) -> 4985 | | | =SUM(E5:E8) -> 72.9

        二、运营
        月份 | 损耗率（%） | 缺货率（%） | 顾客投诉（件） | 员工离职率（%）
        2026年1月 | 1.8 | 3.2 | 14 | 2.1
        2026年2月 | 2.1 | 4 | 19 | 3.4
        2026年3月 | 1.6 | 2.9 | 11 | 2.6
        2026年4月 | 1.5 | 2.7 | 9 | 2`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: '经营数据',
        range: 'A4:E9',
        orientation: 'columns',
        headerRows: [1],
        columns: {
          4: 'kpi',
          ...down(5, monthsFrom('2026-01', 4), ['actual']),
          9: 'ignore',
        },
        kpis: [
          {
            name: '销售额（万元）',
            at: 'B',
            unit: '万元',
            direction: 'higher',
          },
          { name: '毛利率（%）', at: 'C', unit: '%', direction: 'higher' },
          { name: '客单价（元）', at: 'D', unit: '元', direction: 'higher' },
          { name: '来客数（万人次）', at: 'E', direction: 'higher' },
        ],
      },
      {
        sheet: '经营数据',
        range: 'A12:E16',
        orientation: 'columns',
        headerRows: [1],
        columns: {
          12: 'kpi',
          ...down(13, monthsFrom('2026-01', 4), ['actual']),
        },
        kpis: [
          { name: '损耗率（%）', at: 'B', unit: '%', direction: 'lower' },
          { name: '缺货率（%）', at: 'C', unit: '%', direction: 'lower' },
          { name: '顾客投诉（件）', at: 'D', direction: 'lower' },
          { name: '员工离职率（%）', at: 'E', unit: '%', direction: 'lower' },
        ],
      },
    ],
  },
};
