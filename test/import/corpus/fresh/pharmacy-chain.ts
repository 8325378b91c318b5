import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Numbered sections, the year's goal, then months with planned and done, and the share done; a sheet of rules in words. */
export const pharmacyChain: MessyBook = {
  name: 'pharmacy-chain',
  language: 'zh',
  traps: [
    'title rows above',
    'unit in a note',
    'two-row header',
    'months as text',
    'section rows',
    'total rows',
    'weights as percent',
    'merged cells',
    'placeholders',
    'error cells',
  ],
  sheets: [
    {
      name: '绩效考核表',
      picture: `
        康宁医药连锁有限公司2026年度绩效考核表
        单位：万元                 制表：财务部

        序号 | 考核指标 | 计量单位 | 权重 | 年度目标 | 1月 | | | 2月 | | | 3月 | | | 责任部门 | 备注
         | | | | | 计划 | 完成 | 完成率 | 计划 | 完成 | 完成率 | 计划 | 完成 | 完成率
        一、财务类 | | | 40%
        1 | 销售收入 | 万元 | 20% | 36000 | 3100 | 3216.5 | 103.8% | 2600 | 2488 | 95.7% | 2900 | 2951.2 | 101.8% | 营运部
        2 | 毛利率 | % | 10% | 31% | 31% | 30.2% | 97.4% | 31% | 30.8% | 99.4% | 31% | 31.5% | 101.6% | 商品部
        3 | 费用率 | % | 10% | 22% | 22% | 21.4% | #DIV/0! | 22% | 24.1% | 109.5% | 22% | 22.3% | 101.4% | 财务部 | 2月春节加班费
        二、顾客类 | | | 25%
        4 | 会员销售占比 | % | 15% | 65% | 62% | 61.3% | 98.9% | 63% | 63.8% | 101.3% | 64% | 64.2% | 100.3% | 市场部
        5 | 顾客投诉件数 | 件 | 10% | 60 | 5 | 7 | 140% | 5 | 4 | 80% | 5 | 6 | 120% | 客服部
        三、内部运营类 | | | 20%
        6 | 库存周转天数 | 天 | 10% | 75 | 78 | 81.5 | 104.5% | 78 | 80 | 102.6% | 77 | 76.4 | 99.2% | 物流部
        7 | 缺货率 | % | 10% | 3% | 3.5% | 4.1% | 117.1% | 3.5% | 3.6% | 102.9% | 3.5% | 3.2% | 91.4% | 商品部 | \${说明}
        四、学习成长类 | | | 15%
        8 | 人均培训时数 | 小时 | 8% | 48 | 4 | 3.5 | 87.5% | 4 | 2 | 50% | 4 | 5.5 | 137.5% | 人力资源部
        9 | 员工离职率 | % | 7% | 12% | 1% | 0.8% | 80% | 1% | 2.3% | 230% | 1% | 1.2% | 120% | 人力资源部
         | 合计 | | 100%`,
      merges: ['A1:P1', 'F4:H4', 'I4:K4', 'L4:N4', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5'],
    },
    {
      name: '评分说明',
      picture: `
        评分办法
        1. 完成率100%及以上得满分。
        2. 完成率每低1个百分点扣1分，扣完为止。
        3. 逆向指标按完成情况由人力资源部评定。`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: '绩效考核表',
        range: 'A4:P19',
        orientation: 'rows',
        headerRows: [4, 5],
        columns: {
          A: ['code', 'ignore'],
          B: 'kpi',
          C: 'measureUnit',
          D: 'weight',
          E: ['target 2026', 'target'],
          ...across('F', monthsFrom('2026-01', 3), ['target', 'actual', 'ignore']),
          H: ['status', 'variance', 'ignore'],
          K: ['status', 'variance', 'ignore'],
          N: ['status', 'variance', 'ignore'],
          O: ['owner', 'orgUnit'],
          P: 'note',
        },
        rows: { 6: 'section', 10: 'section', 13: 'section', 16: 'section', 19: 'total' },
        kpis: [
          {
            name: '销售收入',
            at: 7,
            perspective: '财务类',
            unit: '万元',
            direction: 'higher',
            weight: 0.2,
          },
          { name: '毛利率', at: 8, perspective: '财务类', unit: '%', direction: 'higher' },
          { name: '费用率', at: 9, perspective: '财务类', unit: '%', direction: 'lower' },
          { name: '会员销售占比', at: 11, perspective: '顾客类', unit: '%', direction: 'higher' },
          { name: '顾客投诉件数', at: 12, perspective: '顾客类', unit: '件', direction: 'lower' },
          {
            name: '库存周转天数',
            at: 14,
            perspective: '内部运营类',
            unit: '天',
            direction: 'lower',
          },
          { name: '缺货率', at: 15, perspective: '内部运营类', unit: '%', direction: 'lower' },
          {
            name: '人均培训时数',
            at: 17,
            perspective: '学习成长类',
            unit: '小时',
            direction: 'higher',
          },
          { name: '员工离职率', at: 18, perspective: '学习成长类', unit: '%', direction: 'lower' },
        ],
      },
    ],
  },
};
