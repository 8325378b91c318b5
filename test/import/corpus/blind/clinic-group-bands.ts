import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Edges of the traffic light, quarters with plan, actual and deviation, figures as German texts. */
export const clinicGroupBands: MessyBook = {
  name: 'clinic-group-bands',
  language: 'de',
  traps: [
    'band edges',
    'two-row header',
    'numbers as text',
    'hidden sheet',
    'title rows above',
    'merged cells',
    'months as text',
    'section rows',
    'not available marks',
    'percent texts',
  ],
  sheets: [
    {
      name: 'Parameter',
      hidden: true,
      picture: `
        Jahr | 2026
        Ampel aktiv | ja
        Toleranz | 0.05`,
    },
    {
      name: 'Balanced Scorecard',
      picture: `
        Klinikverbund Nordheide gGmbH
        Balanced Scorecard – Quartalsbericht

        Zielfeld / Kennzahl | ME | Ampel | | Q1/2026 | | | Q2/2026 | | | Bemerkung
         | | grün ab | gelb ab | Soll | Ist | Abw. | Soll | Ist | Abw.
        Wirtschaftlichkeit
        Erlöse stationär | T€ | '24.000 | '23.000 | '24.500 | '23.870,5 | '-629,5 | '24.800 | '25.012 | '212
        Sachkostenquote | % | '22,0 | '24,0 | '22,0 | '23,1 | '1,1 | '22,0 | '22,4 | '0,4 | Preissteigerung Implantate
        Patienten
        Weiterempfehlungsrate | % | '90 | '85 | '90 | '87,5 | '-2,5 | '90 | '91,2 | '1,2
        Beschwerden je 1.000 Fälle | Anzahl | 4 | 6 | 4 | 5.2 | 1.2 | 4 | 4.1 | 0.1
        Prozesse
        Mittlere Verweildauer | Tage | 5.8 | 6.2 | 5.8 | 6.3 | 0.5 | 5.8 | 6 | 0.2
        Dekubitusrate | % | '0,4 | '0,6 | '0,4 | '0,55 | '0,15 | '0,4 | k. A. | k. A.
        Mitarbeitende
        Krankenquote | % | '5,0 | '6,5 | '5,0 | '7,2 | '2,2 | '5,0 | '5,9 | '0,9
        Unbesetzte Pflegestellen | VK | 12 | 20 | 12 | 27 | 15 | 12 | 19 | 7`,
      merges: ['C4:D4', 'E4:G4', 'H4:J4', 'A4:A5', 'B4:B5', 'K4:K5'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Balanced Scorecard',
        range: 'A4:K17',
        orientation: 'rows',
        headerRows: [4, 5],
        columns: {
          A: 'kpi',
          B: 'measureUnit',
          C: 'threshold',
          D: 'threshold',
          ...across('E', ['2026-Q1', '2026-Q2'], ['target', 'actual', 'variance']),
          K: 'note',
        },
        rows: { 6: 'section', 9: 'section', 12: 'section', 15: 'section' },
        kpis: [
          {
            name: 'Erlöse stationär',
            at: 7,
            perspective: 'Wirtschaftlichkeit',
            unit: 'T€',
            direction: 'higher',
            readings: {
              '2026-Q1': [23870.5, 24500],
              '2026-Q2': [25012, 24800],
            },
          },
          {
            name: 'Sachkostenquote',
            at: 8,
            unit: '%',
            direction: 'lower',
            readings: { '2026-Q1': [23.1, 22], '2026-Q2': [22.4, 22] },
          },
          {
            name: 'Weiterempfehlungsrate',
            at: 10,
            perspective: 'Patienten',
            unit: '%',
            direction: 'higher',
            readings: { '2026-Q1': [87.5, 90], '2026-Q2': [91.2, 90] },
          },
          { name: 'Beschwerden je 1.000 Fälle', at: 11, direction: 'lower' },
          {
            name: 'Mittlere Verweildauer',
            at: 13,
            direction: 'lower',
            unit: 'Tage',
          },
          {
            name: 'Dekubitusrate',
            at: 14,
            unit: '%',
            direction: 'lower',
            readings: { '2026-Q1': [0.55, 0.4], '2026-Q2': [null, 0.4] },
          },
          {
            name: 'Krankenquote',
            at: 16,
            perspective: 'Mitarbeitende',
            unit: '%',
            direction: 'lower',
            readings: { '2026-Q1': [7.2, 5], '2026-Q2': [5.9, 5] },
          },
          {
            name: 'Unbesetzte Pflegestellen',
            at: 17,
            direction: 'lower',
            unit: 'VK',
          },
        ],
      },
    ],
  },
};
