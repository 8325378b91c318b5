import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Chinese months under a year that stands in the title; perspectives merged over their rows; months over 目标 and 实际. */
export const bankBranchMonths: MessyBook = {
  name: 'bank-branch-months',
  language: 'zh',
  traps: [
    'title rows above',
    'two-row header',
    'months as text',
    'blank repeated labels',
    'merged cells',
    'unit in a note',
    'weights as percent',
    'total rows',
    'not available marks',
    'year to date columns',
  ],
  sheets: [
    {
      name: '绩效考核表',
      picture: `
        江南农村商业银行城东支行
        2026年度关键绩效指标考核表
        单位：万元

        维度 | 指标名称 | 计量单位 | 权重 | 1月 | | 2月 | | 3月 | | 累计 | | 责任人
         | | | | 目标 | 实际 | 目标 | 实际 | 目标 | 实际 | 目标 | 实际
        财务 | 净利息收入 | 万元 | 20% | 820 | 835 | 790 | 772 | 860 | 881 | =E7+G7+I7 -> 2470 | =F7+H7+J7 -> 2488 | 王建国
         | 成本收入比 | % | 15% | 32% | 33.1% | 32% | 34% | 32% | 31.5% | 32% | 32.8% | 李敏
        客户 | 新增客户数 | 户 | 15% | 300 | 312 | 260 | 241 | 320 | 355 | =E9+G9+I9 -> 880 | =F9+H9+J9 -> 908 | 陈晓红
         | 客户满意度 | 分 | 10% | 90 | 91.5 | 90 | 89.8 | 90 | 92 | 90 | 91.1 | 陈晓红
         | 客户投诉件数 | 件 | 5% | 3 | 2 | 3 | 4 | 3 | 1 | 9 | 7 | 陈晓红
        内部流程 | 不良贷款率 | % | 20% | 1.2% | 1.25% | 1.2% | 1.22% | 1.2% | 1.18% | 1.2% | 1.18% | 赵强
         | 业务差错率 | ‰ | 5% | 0.5 | 0.4 | 0.5 | 0.6 | 0.5 | 0.3 | 0.5 | 0.43 | 赵强
        学习与成长 | 人均培训学时 | 小时 | 10% | 6 | 5.5 | 6 | — | 6 | 8 | 18 | 13.5 | 孙丽
         | 合计 | | 100%

        注：累计数为年初至本月。`,
      merges: [
        'A1:M1',
        'A2:M2',
        'E5:F5',
        'G5:H5',
        'I5:J5',
        'K5:L5',
        'A5:A6',
        'B5:B6',
        'C5:C6',
        'D5:D6',
        'M5:M6',
        'A7:A8',
        'A9:A11',
        'A12:A13',
      ],
    },
  ],
  truth: {
    regions: [
      {
        sheet: '绩效考核表',
        range: 'A5:M15',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          A: 'perspective',
          B: 'kpi',
          C: 'measureUnit',
          D: 'weight',
          ...across('E', monthsFrom('2026-01', 3), ['target', 'actual']),
          K: 'ytdTarget',
          L: 'ytdActual',
          M: 'owner',
        },
        rows: { 15: 'total' },
        kpis: [
          {
            name: '净利息收入',
            at: 7,
            perspective: '财务',
            unit: '万元',
            direction: 'higher',
            weight: 0.2,
            owner: '王建国',
          },
          { name: '成本收入比', at: 8, perspective: '财务', direction: 'lower', unit: '%' },
          { name: '新增客户数', at: 9, perspective: '客户', direction: 'higher' },
          { name: '客户满意度', at: 10, perspective: '客户', direction: 'higher' },
          { name: '客户投诉件数', at: 11, perspective: '客户', direction: 'lower' },
          { name: '不良贷款率', at: 12, perspective: '内部流程', direction: 'lower' },
          { name: '业务差错率', at: 13, perspective: '内部流程', direction: 'lower' },
          { name: '人均培训学时', at: 14, perspective: '学习与成长', direction: 'higher' },
        ],
      },
    ],
  },
};
