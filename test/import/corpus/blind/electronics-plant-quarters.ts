import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Three levels of target for the year and quarterly results, by department; a hidden working column; notes. */
export const electronicsPlantQuarters: MessyBook = {
  name: 'electronics-plant-quarters',
  language: 'zh',
  traps: [
    'three-level targets',
    'hidden rows or columns',
    'title rows above',
    'blank repeated labels',
    'merged cells',
    'weights as percent',
    'total rows',
    'footnotes',
    'codes as hierarchy',
  ],
  sheets: [
    {
      name: '平衡计分卡',
      picture: `
        深圳华信电子有限公司
        二〇二六年度平衡计分卡
        编制部门：战略发展部 | | | | | | 版本：V2

        序号 | 维度 | 战略目标 | 关键绩效指标 | 单位 | 权重 | 底线值 | 目标值 | 挑战值 | 2026年一季度 | 2026年二季度 | 2026年三季度 | 计算过程 | 责任部门
        F1 | 财务 | 提高盈利 | 营业收入 | 亿元 | 15% | 10 | 12 | 13 | 2.8 | 3.1 | 3.2 | 1 | 财务部
        F2 | |  | 毛利率 | % | 15% | 22% | 25% | 27% | 23.1% | 24.4% | 25.2% | 1 | 财务部
        C1 | 客户 | 赢得信任 | 准时交货率 | % | 15% | 92% | 96% | 98% | 93.5% | 95% | 96.4% | 1 | 销售部
        C2 | |  | 客户投诉次数 | 次 | 10% | 30 | 20 | 12 | 7 | 6 | 4 | 1 | 销售部
        P1 | 内部运营 | 一次做对 | 产品一次合格率 | % | 20% | 95% | 97% | 98.5% | 96.1% | 96.8% | 97.3% | 1 | 制造部
        P2 | |  | 库存周转天数 | 天 | 10% | 55 | 45 | 38 | 52 | 49 | 46 | 1 | 制造部
        L1 | 学习成长 | 稳定队伍 | 员工流失率 | % | 15% | 18% | 12% | 8% | 4.2% | 3.6% | 3.1% | 1 | 人力资源部
         | 合计 | | | | 100%

        备注：挑战值达成者另行奖励。`,
      merges: ['A1:N1', 'A2:N2', 'B6:B7', 'B8:B9', 'B10:B11', 'C6:C7', 'C8:C9', 'C10:C11'],
      hiddenColumns: ['M'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: '平衡计分卡',
        range: 'A5:N13',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          A: 'code',
          B: 'perspective',
          C: 'objective',
          D: 'kpi',
          E: 'measureUnit',
          F: 'weight',
          G: ['threshold', 'ignore'],
          H: ['target 2026', 'target'],
          I: ['threshold', 'ignore'],
          ...across('J', ['2026-Q1', '2026-Q2', '2026-Q3'], ['actual']),
          M: 'ignore',
          N: ['owner', 'orgUnit'],
        },
        rows: { 13: 'total' },
        kpis: [
          {
            name: '营业收入',
            at: 6,
            perspective: '财务',
            unit: '亿元',
            direction: 'higher',
          },
          {
            name: '毛利率',
            at: 7,
            perspective: '财务',
            unit: '%',
            direction: 'higher',
          },
          {
            name: '准时交货率',
            at: 8,
            perspective: '客户',
            direction: 'higher',
          },
          {
            name: '客户投诉次数',
            at: 9,
            perspective: '客户',
            direction: 'lower',
          },
          {
            name: '产品一次合格率',
            at: 10,
            perspective: '内部运营',
            direction: 'higher',
          },
          {
            name: '库存周转天数',
            at: 11,
            perspective: '内部运营',
            unit: '天',
            direction: 'lower',
          },
          {
            name: '员工流失率',
            at: 12,
            perspective: '学习成长',
            direction: 'lower',
            weight: 0.15,
          },
        ],
      },
    ],
  },
};
