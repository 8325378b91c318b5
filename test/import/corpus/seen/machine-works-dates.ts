import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Real dates over Plan and Ist, codes that make a hierarchy, a sum above its parts. */
export const machineWorksDates: MessyBook = {
  name: 'machine-works-dates',
  language: 'de',
  traps: [
    'title rows above',
    'two-row header',
    'real dates',
    'codes as hierarchy',
    'total above the data',
    'total rows',
    'formulas with results',
    'merged cells',
    'unit in the header',
  ],
  sheets: [
    {
      name: 'Kennzahlen',
      picture: `
        Hartmann Maschinenbau GmbH
        Kennzahlenbericht Werk Esslingen
        Stand: 05.04.2026 | | | Vertraulich

        Nr. | Kennzahl | Einheit | @2026-01-31 {mmm yyyy} | | @2026-02-28 {mmm yyyy} | | @2026-03-31 {mmm yyyy} | | Verantwortlich
         | | | Plan | Ist | Plan | Ist | Plan | Ist
        A | Summe Auftragseingang | T€ | =D8+D9 -> 5400 | =E8+E9 -> 5205 | =F8+F9 -> 5300 | =G8+G9 -> 5490 | =H8+H9 -> 5600 | =I8+I9 -> 5570 | Vertrieb
        A1 | Auftragseingang Inland | T€ | 3200 | 3105 | 3100 | 3240 | 3300 | 3190 | Vertrieb
        A2 | Auftragseingang Export | T€ | 2200 | 2100 | 2200 | 2250 | 2300 | 2380 | Vertrieb
        B | Produktion
        B1 | Gesamtanlageneffektivität | % | 82% | 79.5% | 82% | 80.9% | 83% | 83.4% | Fertigung
        B1.1 | Ausschussquote | % | 1.8% | 2.1% | 1.8% | 1.9% | 1.7% | 1.6% | Fertigung
        B1.2 | Durchlaufzeit | Tage | 14 | 15.5 | 14 | 14.2 | 13 | 13.1 | Fertigung
        B2 | Liefertermintreue | % | 95% | 92% | 95% | 93.5% | 95% | 95.2% | Logistik
        C | Personal
        C1 | Krankenstand | % | 4.5% | 6.2% | 4.5% | 5.8% | 4.5% | 4.9% | Personal
        C2 | Meldepflichtige Arbeitsunfälle | Anzahl | 0 | 1 | 0 | 0 | 0 | 0 | Personal`,
      merges: ['D5:E5', 'F5:G5', 'H5:I5'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Kennzahlen',
        range: 'A5:J17',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          A: 'code',
          B: 'kpi',
          C: 'measureUnit',
          ...across('D', monthsFrom('2026-01', 3), ['target', 'actual']),
          J: 'owner',
        },
        rows: { 7: 'total', 10: 'section', 15: 'section' },
        kpis: [
          { name: 'Auftragseingang Inland', at: 8, direction: 'higher', unit: 'T€' },
          { name: 'Auftragseingang Export', at: 9, direction: 'higher', owner: 'Vertrieb' },
          { name: 'Gesamtanlageneffektivität', at: 11, direction: 'higher' },
          { name: 'Ausschussquote', at: 12, direction: 'lower', unit: '%' },
          { name: 'Durchlaufzeit', at: 13, direction: 'lower', unit: 'Tage' },
          { name: 'Liefertermintreue', at: 14, direction: 'higher' },
          { name: 'Krankenstand', at: 16, direction: 'lower' },
          { name: 'Meldepflichtige Arbeitsunfälle', at: 17, direction: 'lower' },
        ],
      },
    ],
  },
};
