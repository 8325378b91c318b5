import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { PeriodText, RegionTruth } from '../truth';

const HEAD = `
  Seguradora Atlântico
  Indicadores mensais`;
const COLUMNS = 'Código | Indicador | Un. | Meta | Jan | Fev | Mar | Abr';

function region(year: `${number}`): RegionTruth {
  return {
    sheet: year,
    range: 'A3:H8',
    orientation: 'rows',
    headerRows: [3],
    columns: {
      A: 'code',
      B: 'kpi',
      C: 'measureUnit',
      D: [`target ${year}` as `target ${PeriodText}`, 'target'],
      ...across('E', monthsFrom(`${year}-01`, 4), ['actual']),
    },
    kpis: [
      { name: 'Prémios emitidos', at: 4, unit: 'M€', direction: 'higher' },
      { name: 'Rácio de sinistralidade', at: 5, unit: '%', direction: 'lower' },
      { name: 'Prazo médio de regularização', at: 6, unit: 'dias', direction: 'lower' },
      { name: 'Taxa de renovação', at: 7, unit: '%', direction: 'higher' },
      { name: 'Reclamações', at: 8, unit: 'n.º', direction: 'lower' },
    ],
  };
}

/** One sheet per year, named by the year only; months without a year. */
export const insurerYearSheets: MessyBook = {
  name: 'insurer-year-sheets',
  language: 'pt',
  traps: ['sheet per year', 'short month labels', 'title rows above', 'not available marks'],
  sheets: [
    {
      name: '2025',
      picture: `${HEAD}
        ${COLUMNS}
        P1 | Prémios emitidos | M€ | 14 | 12.9 | 13.1 | 13.4 | 13.2
        P2 | Rácio de sinistralidade | % | 66% | 69.1% | 68.4% | 70.2% | 67.7%
        P3 | Prazo médio de regularização | dias | 25 | 29 | 28 | 30 | 27
        P4 | Taxa de renovação | % | 88% | 85% | 85.4% | 86.1% | 86%
        P5 | Reclamações | n.º | 40 | 51 | 47 | 49 | 44`,
    },
    {
      name: '2026',
      picture: `${HEAD}
        ${COLUMNS}
        P1 | Prémios emitidos | M€ | 15 | 13.8 | 14.2 | 14.6 | 15.1
        P2 | Rácio de sinistralidade | % | 65% | 66.8% | 66% | 65.4% | 64.9%
        P3 | Prazo médio de regularização | dias | 24 | 27 | 26 | 25 | n.d.
        P4 | Taxa de renovação | % | 89% | 86.5% | 87.2% | 87.9% | 88.3%
        P5 | Reclamações | n.º | 36 | 43 | 41 | 38 | 35`,
    },
  ],
  truth: { regions: [region('2025'), region('2026')] },
};
