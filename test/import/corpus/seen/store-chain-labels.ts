import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Each measure has a row of its own and stands in the label: "Vendas Real", "Vendas Meta", "Vendas AA". */
export const storeChainLabels: MessyBook = {
  name: 'store-chain-labels',
  language: 'pt',
  traps: [
    'letter-spaced title',
    'title rows above',
    'measure in the label',
    'short month labels',
    'months as text',
    'total rows',
    'unit in a note',
    'formulas with results',
    'text of a button',
  ],
  sheets: [
    {
      name: 'Desempenho',
      picture: `
         | R E L A T Ó R I O   D E   D E S E M P E N H O
         | Lojas Ipê Amarelo S.A. | | | | | | Clique aqui para atualizar
         | Valores em R$ mil

         | Indicador | jan/26 | fev/26 | mar/26 | abr/26 | mai/26 | jun/26 | Total
         | Vendas Real | 1820 | 1745 | 1990 | 2011 | 2120 | 2040 | =SUM(C6:H6) -> 11726
         | Vendas Meta | 1900 | 1800 | 1950 | 2000 | 2100 | 2100 | =SUM(C7:H7) -> 11850
         | Vendas AA | 1702 | 1688 | 1811 | 1875 | 1903 | 1951 | =SUM(C8:H8) -> 10930
         | Margem bruta Real | 31.2% | 30.8% | 32.1% | 32.4% | 31.9% | 32.6%
         | Margem bruta Meta | 32% | 32% | 32% | 33% | 33% | 33%
         | Margem bruta AA | 30.1% | 30.4% | 30.9% | 31.2% | 31% | 31.5%
         | Perdas de estoque Real | 41 | 38 | 44 | 36 | 35 | 33 | =SUM(C12:H12) -> 227
         | Perdas de estoque Meta | 40 | 40 | 38 | 38 | 36 | 36 | =SUM(C13:H13) -> 228
         | Clientes ativos Real | 8450 | 8512 | 8699 | 8820 | 8907 | 9011
         | Clientes ativos Meta | 8500 | 8600 | 8700 | 8800 | 8900 | 9000
         | Prazo de entrega (dias) Real | 5.2 | 5.4 | 5.1 | 4.9 | 4.7 | 4.6
         | Prazo de entrega (dias) Meta | 5 | 5 | 5 | 4.8 | 4.8 | 4.5`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Desempenho',
        range: 'B5:I17',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          B: 'kpi',
          ...across('C', monthsFrom('2026-01', 6), ['value']),
          I: ['ignore', 'value', 'ytdActual'],
        },
        kpis: [
          { name: 'Vendas', at: 6, also: { target: 7, prior: 8 }, direction: 'higher' },
          { name: 'Margem bruta', at: 9, also: { target: 10, prior: 11 }, direction: 'higher' },
          { name: 'Perdas de estoque', at: 12, also: { target: 13 }, direction: 'lower' },
          { name: 'Clientes ativos', at: 14, also: { target: 15 }, direction: 'higher' },
          {
            name: 'Prazo de entrega (dias)',
            at: 16,
            also: { target: 17 },
            direction: 'lower',
            unit: 'dias',
          },
        ],
      },
    ],
  },
};
