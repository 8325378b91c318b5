import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Act, Plan and PY in the labels; headings that are dates, but one typed as text; what a template left behind. */
export const wholesalerLabels: MessyBook = {
  name: 'wholesaler-labels',
  language: 'en',
  traps: [
    'measure in the label',
    'real dates',
    'text dates among dates',
    'letter-spaced title',
    'placeholders',
    'text of a button',
    'title rows above',
    'unit in a note',
    'error cells',
    'total rows',
  ],
  sheets: [
    {
      name: 'Monthly',
      picture: `
        K E Y   P E R F O R M A N C E   I N D I C A T O R S
        \${Company name} | | | Press here to refresh
        Figures in USD

        Indicator | @2026-05-31 | @2026-06-30 | 2026-07 | @2026-08-31
        sales Act | 910500 | 945200 | 899100 | 962300
        sales Plan | 900000 | 930000 | 930000 | 950000
        sales PY | 861000 | 880400 | 874000 | 902100
        gross profit Act | 201400 | 211800 | 190300 | 215900
        gross profit Plan | 200000 | 208000 | 208000 | 212000
        gross profit PY | 187000 | 190100 | 188800 | 197400
        overdue receivables Act | 77100 | 81200 | 90400 | 84300
        overdue receivables Plan | 70000 | 70000 | 70000 | 70000
        order lines filled % Act | 96.2 | 95.8 | #N/A | 97.1
        order lines filled % Plan | 97 | 97 | 97 | 97

        [Comment]`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Monthly',
        range: 'A5:E15',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          A: 'kpi',
          ...across('B', monthsFrom('2026-05', 4), ['value']),
        },
        kpis: [
          {
            name: 'sales',
            at: 6,
            also: { target: 7, prior: 8 },
            direction: 'higher',
          },
          {
            name: 'gross profit',
            at: 9,
            also: { target: 10, prior: 11 },
            direction: 'higher',
          },
          {
            name: 'overdue receivables',
            at: 12,
            also: { target: 13 },
            direction: 'lower',
          },
          {
            name: 'order lines filled %',
            at: 14,
            also: { target: 15 },
            unit: '%',
            direction: 'higher',
          },
        ],
      },
    ],
  },
};
