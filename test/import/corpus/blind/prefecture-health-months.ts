import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months over planned and done, sections with their own weights, footnotes behind marks in the labels. */
export const prefectureHealthMonths: MessyBook = {
  name: 'prefecture-health-months',
  language: 'pt',
  traps: [
    'two-row header',
    'months as text',
    'merged cells',
    'section rows',
    'weights as percent',
    'footnotes',
    'title rows above',
    'total rows',
    'starts at C5',
    'not available marks',
  ],
  sheets: [
    {
      name: 'Painel',
      at: 'C5',
      picture: `
        Prefeitura de Serra Azul – Secretaria de Saúde
        Painel de indicadores 2026

        Nº | Indicador | Unidade | Peso | Janeiro | | Fevereiro | | Março | | Responsável | Observação
         | | | | Previsto | Realizado | Previsto | Realizado | Previsto | Realizado
        FINANCEIRA | | | 30%
        1 | Execução do orçamento | % | 20% | 8% | 7.1% | 8% | 7.9% | 8.5% | 8.8% | Carla
        2 | Custo por consulta¹ | R$ | 10% | 95 | 101.5 | 95 | 98.2 | 95 | 94.1 | Carla
        CIDADÃO | | | 35%
        3 | Espera por especialista | dias | 20% | 45 | 58 | 45 | 55 | 40 | 49 | Renato | Mutirão em março
        4 | Satisfação nas unidades | nota | 15% | 8 | 7.6 | 8 | ND | 8 | 7.9 | Renato
        PROCESSOS | | | 25%
        5 | Faltas a consultas agendadas | % | 10% | 12% | 15.5% | 12% | 14.8% | 12% | 13.2% | Paula
        6 | Cobertura vacinal² | % | 15% | 90% | 84% | 90% | 86.5% | 92% | 89% | Paula
        PESSOAS | | | 10%
        7 | Horas de treinamento por servidor | horas | 10% | 2 | 1.5 | 2 | 2.2 | 2 | 2.5 | Ivo
         | Total dos pesos | | 100%

        ¹ Inclui exames. ² Crianças até 1 ano.`,
      merges: ['G8:H8', 'I8:J8', 'K8:L8'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Painel',
        range: 'C8:N21',
        orientation: 'rows',
        headerRows: [8, 9],
        columns: {
          C: ['code', 'ignore'],
          D: 'kpi',
          E: 'measureUnit',
          F: 'weight',
          ...across('G', monthsFrom('2026-01', 3), ['target', 'actual']),
          M: 'owner',
          N: 'note',
        },
        rows: {
          10: 'section',
          13: 'section',
          16: 'section',
          19: 'section',
          21: 'total',
        },
        kpis: [
          {
            name: 'Execução do orçamento',
            at: 11,
            perspective: 'FINANCEIRA',
            unit: '%',
            weight: 0.2,
          },
          {
            name: 'Custo por consulta',
            at: 12,
            perspective: 'FINANCEIRA',
            direction: 'lower',
          },
          {
            name: 'Espera por especialista',
            at: 14,
            perspective: 'CIDADÃO',
            direction: 'lower',
          },
          {
            name: 'Satisfação nas unidades',
            at: 15,
            perspective: 'CIDADÃO',
            direction: 'higher',
          },
          {
            name: 'Faltas a consultas agendadas',
            at: 17,
            perspective: 'PROCESSOS',
            direction: 'lower',
          },
          {
            name: 'Cobertura vacinal',
            at: 18,
            perspective: 'PROCESSOS',
            direction: 'higher',
          },
          {
            name: 'Horas de treinamento por servidor',
            at: 20,
            perspective: 'PESSOAS',
            direction: 'higher',
            owner: 'Ivo',
          },
        ],
      },
    ],
  },
};
