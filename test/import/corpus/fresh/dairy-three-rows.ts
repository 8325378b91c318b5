import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth } from '../truth';

function kpi(
  name: string,
  at: number,
  perspective: string,
  unit: string,
  direction: 'higher' | 'lower',
): KpiTruth {
  return {
    name,
    at,
    also: { actual: at + 1, target: at, variance: at + 2 },
    perspective,
    unit,
    direction,
  };
}

/** Goal, result and deviation of each KPI in rows of their own; perspective and KPI merged over them; a total column. */
export const dairyThreeRows: MessyBook = {
  name: 'dairy-three-rows',
  language: 'pt',
  traps: [
    'starts at C5',
    'letter-spaced title',
    'title rows above',
    'blank repeated labels',
    'merged cells',
    'short month labels',
    'year to date columns',
    'error cells',
    'formulas with results',
    'footnotes',
  ],
  sheets: [
    {
      name: 'Painel',
      at: 'C5',
      picture: `
        L A T I C Í N I O S   S E R R A   V E R D E
        Painel de indicadores – acompanhamento 2026

        Perspectiva | Indicador | Un. | Gestor | Dados | jan/26 | fev/26 | mar/26 | abr/26 | Acum.
        Financeira | Receita líquida | R$ mil | Paula | Meta | 8200 | 7900 | 8600 | 8800 | 33500
         | | | | Realizado | 7950 | 8010 | 8720 | 8540 | 33220
         | | | | Desvio | =H10-H9 -> -250 | =I10-I9 -> 110 | =J10-J9 -> 120 | =K10-K9 -> -260 | =L10-L9 -> -280
         | Inadimplência | % | Paula | Meta | 2.5% | 2.5% | 2.5% | 2.5% | 2.5%
         | | | | Realizado | 3.1% | 2.8% | 2.4% | 2.2% | 2.6%
         | | | | Desvio | 0.6% | 0.3% | -0.1% | -0.3% | 0.1%
        Clientes | Pedidos entregues completos | % | Renato | Meta | 95% | 95% | 96% | 96% | 95.5%
         | | | | Realizado | 92.7% | 94.4% | 96.3% | #DIV/0! | 94.5%
         | | | | Desvio | -2.3% | -0.6% | 0.3% | #DIV/0! | -1%
        Processos | Perda de leite no processo | litros | Célia | Meta | 1200 | 1200 | 1150 | 1150 | 4700
         | | | | Realizado | 1410 | 1290 | 1120 | 1185 | 5005
         | | | | Desvio | 210 | 90 | -30 | 35 | 305
        Pessoas | Rotatividade | % | Ivo | Meta | 1.8% | 1.8% | 1.8% | 1.8% | 1.8%
         | | | | Realizado | 2.6% | 1.9% | 1.7% | 1.5% | 1.9%
         | | | | Desvio | 0.8% | 0.1% | -0.1% | -0.3% | 0.1%

        Fonte: sistema de gestão; abril sujeito a ajuste`,
      merges: [
        'C5:L5',
        'C9:C14',
        'D9:D11',
        'E9:E11',
        'F9:F11',
        'D12:D14',
        'E12:E14',
        'F12:F14',
        'C15:C17',
        'D15:D17',
        'C18:C20',
        'D18:D20',
        'C21:C23',
        'D21:D23',
      ],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Painel',
        range: 'C8:L23',
        orientation: 'rows',
        headerRows: [8],
        columns: {
          C: 'perspective',
          D: 'kpi',
          E: 'measureUnit',
          F: 'owner',
          G: 'measures',
          ...across('H', monthsFrom('2026-01', 4), ['value']),
          L: ['ignore', 'ytdActual', 'value', 'ytdTarget'],
        },
        kpis: [
          {
            ...kpi('Receita líquida', 9, 'Financeira', 'R$ mil', 'higher'),
            owner: 'Paula',
            readings: {
              '2026-01': [7950, 8200],
              '2026-02': [8010, 7900],
              '2026-03': [8720, 8600],
              '2026-04': [8540, 8800],
            },
          },
          {
            ...kpi('Inadimplência', 12, 'Financeira', '%', 'lower'),
            readings: {
              '2026-01': [0.031, 0.025],
              '2026-02': [0.028, 0.025],
              '2026-03': [0.024, 0.025],
              '2026-04': [0.022, 0.025],
            },
          },
          {
            ...kpi('Pedidos entregues completos', 15, 'Clientes', '%', 'higher'),
            owner: 'Renato',
            readings: {
              '2026-01': [0.927, 0.95],
              '2026-02': [0.944, 0.95],
              '2026-03': [0.963, 0.96],
              '2026-04': [null, 0.96],
            },
          },
          {
            ...kpi('Perda de leite no processo', 18, 'Processos', 'litros', 'lower'),
            readings: {
              '2026-01': [1410, 1200],
              '2026-02': [1290, 1200],
              '2026-03': [1120, 1150],
              '2026-04': [1185, 1150],
            },
          },
          {
            ...kpi('Rotatividade', 21, 'Pessoas', '%', 'lower'),
            readings: {
              '2026-01': [0.026, 0.018],
              '2026-02': [0.019, 0.018],
              '2026-03': [0.017, 0.018],
              '2026-04': [0.015, 0.018],
            },
          },
        ],
      },
    ],
  },
};
