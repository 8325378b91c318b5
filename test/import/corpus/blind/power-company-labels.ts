import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Real, budget and prior year in the labels, the year to date at the right, broken formulas. */
export const powerCompanyLabels: MessyBook = {
  name: 'power-company-labels',
  language: 'es',
  traps: [
    'measure in the label',
    'short month labels',
    'months as text',
    'year to date columns',
    'error cells',
    'title rows above',
    'unit in a note',
    'section rows',
    'formulas with results',
  ],
  sheets: [
    {
      name: 'Resumen',
      picture: `
        Eléctrica del Pacífico S.A.
        Informe mensual de gestión
        Cifras en millones de pesos, salvo indicación

         | ene-26 | feb-26 | mar-26 | Acumulado
        Comercial
        Ingresos Real | 1840 | 1795 | 1902 | =SUM(B7:D7) -> 5537
        Ingresos Ppto | 1810 | 1800 | 1850 | =SUM(B8:D8) -> 5460
        Ingresos Año ant. | 1701 | 1688 | 1743 | =SUM(B9:D9) -> 5132
        Cartera vencida Real | 212 | 220 | 205 | 205
        Cartera vencida Ppto | 190 | 190 | 185 | 185
        Operación
        Pérdidas de energía (%) Real | 9.8 | #REF! | 9.4 | #REF!
        Pérdidas de energía (%) Ppto | 9.5 | 9.5 | 9.3 | 9.3
        Interrupciones por usuario Real | 1.4 | 1.1 | 1.2 | =SUM(B15:D15) -> 3.7
        Interrupciones por usuario Ppto | 1.2 | 1.2 | 1.1 | =SUM(B16:D16) -> 3.5`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Resumen',
        range: 'A5:E16',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          A: 'kpi',
          ...across('B', monthsFrom('2026-01', 3), ['value']),
          E: ['ignore', 'ytdActual', 'value'],
        },
        rows: { 6: 'section', 12: 'section' },
        kpis: [
          {
            name: 'Ingresos',
            at: 7,
            also: { target: 8, prior: 9 },
            direction: 'higher',
          },
          {
            name: 'Cartera vencida',
            at: 10,
            also: { target: 11 },
            direction: 'lower',
          },
          {
            name: 'Pérdidas de energía (%)',
            at: 13,
            also: { target: 14 },
            direction: 'lower',
            unit: '%',
          },
          {
            name: 'Interrupciones por usuario',
            at: 15,
            also: { target: 16 },
            direction: 'lower',
          },
        ],
      },
    ],
  },
};
