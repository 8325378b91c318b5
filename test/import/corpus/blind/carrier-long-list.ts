import type { MessyBook } from '../messy-book';
import type { KpiTruth, ReadingTruth } from '../truth';

function kpi(
  name: string,
  at: number,
  direction: 'higher' | 'lower',
  figures: readonly ReadingTruth[],
): KpiTruth {
  const months = ['2026-01', '2026-02', '2026-03'];
  return {
    name,
    at,
    until: at + 2,
    direction,
    readings: Object.fromEntries(months.map((month, index) => [month, figures[index] ?? [null]])),
  };
}

/** A list with one row for each KPI and month, filtered, as a system exports it. */
export const carrierLongList: MessyBook = {
  name: 'carrier-long-list',
  language: 'pt',
  traps: ['months down', 'filter', 'real dates'],
  sheets: [
    {
      name: 'Export',
      picture: `
        Código | Indicador | Unidade | Competência | Meta | Realizado | Situação
        OP-01 | Entregas no prazo | % | @2026-01-01 {dd/mm/yyyy} | 96% | 93.4% | Atenção
        OP-01 | Entregas no prazo | % | @2026-02-01 {dd/mm/yyyy} | 96% | 95.1% | Atenção
        OP-01 | Entregas no prazo | % | @2026-03-01 {dd/mm/yyyy} | 96% | 96.7% | OK
        OP-02 | Avarias por mil volumes | un. | @2026-01-01 {dd/mm/yyyy} | 1.5 | 1.9 | Atenção
        OP-02 | Avarias por mil volumes | un. | @2026-02-01 {dd/mm/yyyy} | 1.5 | 1.6 | Atenção
        OP-02 | Avarias por mil volumes | un. | @2026-03-01 {dd/mm/yyyy} | 1.5 | 1.2 | OK
        FR-01 | Custo por km rodado | R$ | @2026-01-01 {dd/mm/yyyy} | 4.1 | 4.35 | Atenção
        FR-01 | Custo por km rodado | R$ | @2026-02-01 {dd/mm/yyyy} | 4.1 | 4.22 | Atenção
        FR-01 | Custo por km rodado | R$ | @2026-03-01 {dd/mm/yyyy} | 4.1 | 4.08 | OK
        RH-01 | Rotatividade de motoristas | % | @2026-01-01 {dd/mm/yyyy} | 3% | 4.2% | Crítico
        RH-01 | Rotatividade de motoristas | % | @2026-02-01 {dd/mm/yyyy} | 3% | 3.9% | Crítico
        RH-01 | Rotatividade de motoristas | % | @2026-03-01 {dd/mm/yyyy} | 3% | 2.8% | OK`,
      filter: 'A1:G13',
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Export',
        range: 'A1:G13',
        orientation: 'rows',
        headerRows: [1],
        columns: {
          A: 'code',
          B: 'kpi',
          C: 'measureUnit',
          D: 'periods',
          E: 'target',
          F: 'actual',
          G: 'status',
        },
        kpis: [
          kpi('Entregas no prazo', 2, 'higher', [
            [0.934, 0.96],
            [0.951, 0.96],
            [0.967, 0.96],
          ]),
          kpi('Avarias por mil volumes', 5, 'lower', [
            [1.9, 1.5],
            [1.6, 1.5],
            [1.2, 1.5],
          ]),
          kpi('Custo por km rodado', 8, 'lower', [
            [4.35, 4.1],
            [4.22, 4.1],
            [4.08, 4.1],
          ]),
          kpi('Rotatividade de motoristas', 11, 'lower', [
            [0.042, 0.03],
            [0.039, 0.03],
            [0.028, 0.03],
          ]),
        ],
      },
    ],
  },
};
