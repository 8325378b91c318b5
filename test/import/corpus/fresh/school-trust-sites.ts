import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

const COLUMNS = 'Measure | Unit | Last year | Target | Result | RAG | Trend | Who | What next';

type Facts = Omit<KpiTruth, 'name' | 'at' | 'of' | 'readings'>;

const MEASURES: readonly (readonly [name: string, at: number, facts: Facts])[] = [
  ['Attendance', 8, { perspective: 'Pupils', direction: 'higher' }],
  ['Persistent absence', 9, { perspective: 'Pupils', direction: 'lower' }],
  ['Pupils reading at expected level', 11, { perspective: 'Teaching', direction: 'higher' }],
  ['Lessons taught by cover staff', 12, { perspective: 'Teaching', direction: 'lower' }],
  ['Cost per pupil (£)', 14, { perspective: 'Money', direction: 'lower' }],
  ['Reserves as share of income', 15, { perspective: 'Money', direction: 'higher' }],
  ['Energy use (MWh)', 16, { perspective: 'Money', direction: 'lower' }],
];

function region(sheet: string, figures: readonly (readonly [number, number])[]): RegionTruth {
  return {
    sheet,
    range: 'A6:I16',
    orientation: 'rows',
    headerRows: [6],
    columns: {
      A: 'kpi',
      B: 'measureUnit',
      C: ['prior', 'baseline'],
      D: 'target 2026-Q3',
      E: 'actual 2026-Q3',
      F: 'status',
      G: ['ignore', 'status', 'note'],
      H: 'owner',
      I: ['note', 'initiative'],
    },
    rows: { 7: 'section', 10: 'section', 13: 'section' },
    kpis: MEASURES.map(([name, at, facts], index) => {
      const [actual = 0, target = 0] = figures[index] ?? [];
      return { name, at, of: sheet, ...facts, readings: { '2026-Q3': [actual, target] } };
    }),
  };
}

/** One sheet for each school with the same measures; arrows and colours in words; a cover sheet and an empty one. */
export const schoolTrustSites: MessyBook = {
  name: 'school-trust-sites',
  language: 'en',
  traps: ['title rows above', 'section rows', 'percent texts', 'hidden sheet', 'merged cells'],
  sheets: [
    {
      name: 'Cover',
      picture: `
        Fairmead Schools Trust

        Performance report to the board
        Quarter 3, 2026
        Prepared by: Central team`,
    },
    {
      name: 'Harbour Primary',
      picture: `
        Fairmead Schools Trust
        School: Harbour Primary
        Period: Q3 2026
        RAG: Green on target, Amber within 5%, Red otherwise

        ${COLUMNS}
        Pupils
        Attendance | % | '94.1% | '95% | '94.6% | A | ▲ | Deputy head | Breakfast club
        Persistent absence | % | '17.2% | '14% | '15.8% | R | ▼ | Deputy head
        Teaching
        Pupils reading at expected level | % | '71% | '75% | '76.5% | G | ▲ | Head of English
        Lessons taught by cover staff | % | '8% | '6% | '5.4% | G | ▼ | Head
        Money
        Cost per pupil (£) | £ | 5640 | 5700 | 5815 | A | ▲ | Business manager
        Reserves as share of income | % | '6.5% | '7% | '6.1% | R | ▼ | Business manager | Lettings review
        Energy use (MWh) | MWh | 212 | 200 | 196 | G | ▼ | Site team`,
      merges: ['A1:I1'],
    },
    {
      name: 'Millbrook Academy',
      picture: `
        Fairmead Schools Trust
        School: Millbrook Academy
        Period: Q3 2026
        RAG: Green on target, Amber within 5%, Red otherwise

        ${COLUMNS}
        Pupils
        Attendance | % | '91.8% | '93.5% | '92.2% | A | ▲ | Assistant head | Home visits
        Persistent absence | % | '22.9% | '19% | '19% | G | ▼ | Assistant head
        Teaching
        Pupils reading at expected level | % | '64% | '70% | '66.3% | R | ▲ | Head of English
        Lessons taught by cover staff | % | '11% | '8% | '9.7% | R | ▼ | Principal
        Money
        Cost per pupil (£) | £ | 6910 | 6950 | 6898 | G | ▼ | Finance lead
        Reserves as share of income | % | '4.2% | '5% | '5.2% | G | ▲ | Finance lead
        Energy use (MWh) | MWh | 688 | 650 | 671 | A | ▼ | Site team | LED lights`,
      merges: ['A1:I1'],
    },
    { name: 'Lists', hidden: true, picture: 'G\nA\nR' },
  ],
  truth: {
    regions: [
      region('Harbour Primary', [
        [0.946, 0.95],
        [0.158, 0.14],
        [0.765, 0.75],
        [0.054, 0.06],
        [5815, 5700],
        [0.061, 0.07],
        [196, 200],
      ]),
      region('Millbrook Academy', [
        [0.922, 0.935],
        [0.19, 0.19],
        [0.663, 0.7],
        [0.097, 0.08],
        [6898, 6950],
        [0.052, 0.05],
        [671, 650],
      ]),
    ],
  },
};
