import type { LibraryKpi } from '../library-kpi';

/** What happens outside and is watched, not steered. */
export const EXTERNAL: readonly LibraryKpi[] = [
  {
    id: 'market-trends',
    name: { en: 'Market trends', vi: 'Xu hướng thị trường' },
    group: 'External',
    perspective: 'Customer',
    measureUnit: 'index',
    direction: 'none',
    aggregation: 'last',
    frequency: 'Month',
    type: 'Leading',
    thresholds: 'ratio',
    formula: {
      en: 'A published index of demand in the markets served, with 100 in the base year',
      vi: 'Chỉ số công bố về nhu cầu của thị trường phục vụ, năm gốc bằng 100',
    },
    note: {
      en: 'It is shown and not scored: nobody in the company answers for the market',
      vi: 'Chỉ hiển thị, không chấm điểm: không ai trong công ty chịu trách nhiệm về thị trường',
    },
    synonyms: ['demand index', 'market outlook', 'xu hướng'],
  },
];
