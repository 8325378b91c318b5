import type { MessyBook } from '../messy-book';

/** The traffic light of each figure in words, half-years, a projection and the year before; German figures as text here and there. */
export const cityMuseumsLights: MessyBook = {
  name: 'city-museums-lights',
  language: 'de',
  traps: [
    'starts at C5',
    'title rows above',
    'band edges',
    'section rows',
    'codes as hierarchy',
    'numbers as text',
    'footnotes',
    'not available marks',
    'letter-spaced title',
  ],
  sheets: [
    {
      name: 'Kennzahlen',
      at: 'B3',
      picture: `
        K E N N Z A H L E N B E R I C H T
        Städtische Museen Lindenau – Stand 30.06.2026

        Nr. | Kennzahl | Einheit | Ampel | Plan 1. Hj. 2026 | Ist 1. Hj. 2026 | Hochrechnung 2026 | Ist 1. Hj. 2025 | Zuständig | Anmerkung
        1 | Besucherinnen und Besucher
        1.1 | Besuche gesamt | Anzahl | grün ab 95000 / gelb ab 85000 | '95.000 | '91.240 | '188.000 | '87.915 | Besucherservice
        1.2 | Anteil wiederkehrender Gäste | % | grün ab 30 / gelb ab 25 | 30 | 27.5 | 29 | 26.1 | Marketing
        1.3 | Beschwerden | Anzahl | grün bis 40 / gelb bis 60 | 40 | 47 | 90 | 52 | Besucherservice | vor allem Wartezeiten
        2 | Sammlung
        2.1 | Digitalisierte Objekte | Stück | grün ab 12000 / gelb ab 9000 | '12.000 | '12.870 | '25.000 | '9.410 | Archiv
        2.2 | Schäden an Leihgaben | Fälle | grün bis 1 / gelb bis 3 | 1 | 0 | 1 | 2 | Restaurierung
        3 | Finanzen
        3.1 | Eigenerlöse | T€ | grün ab 640 / gelb ab 600 | 640 | 618.4 | 1270 | 597.2 | Verwaltung
        3.2 | Kostendeckungsgrad | % | grün ab 32 / gelb ab 28 | 32 | 30.8 | 31.5 | 29.9 | Verwaltung
        4 | Team
        4.1 | Krankenstand | % | grün bis 5 / gelb bis 7 | 5 | 6.3 | 6 | 5.8 | Personal
        4.2 | Fortbildungstage je Person | Tage | grün ab 2 / gelb ab 1 | 2 | 1.4 | 3 | k.A. | Personal

        * Hj. = Halbjahr; Besuche einschließlich Außenstellen`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Kennzahlen',
        range: 'B6:K19',
        orientation: 'rows',
        headerRows: [6],
        columns: {
          B: ['code', 'ignore'],
          C: 'kpi',
          D: 'measureUnit',
          E: ['threshold', 'status'],
          F: 'target 2026-H1',
          G: 'actual 2026-H1',
          H: ['forecast', 'forecast 2026'],
          I: ['prior', 'prior 2026-H1', 'prior 2025-H1', 'actual 2025-H1'],
          J: 'owner',
          K: 'note',
        },
        rows: { 7: 'section', 11: 'section', 14: 'section', 17: 'section' },
        kpis: [
          {
            name: 'Besuche gesamt',
            at: 8,
            perspective: 'Besucherinnen und Besucher',
            unit: 'Anzahl',
            direction: 'higher',
            owner: 'Besucherservice',
            readings: { '2026-H1': [91240, 95000] },
          },
          {
            name: 'Anteil wiederkehrender Gäste',
            at: 9,
            perspective: 'Besucherinnen und Besucher',
            unit: '%',
            direction: 'higher',
          },
          { name: 'Beschwerden', at: 10, direction: 'lower' },
          {
            name: 'Digitalisierte Objekte',
            at: 12,
            perspective: 'Sammlung',
            direction: 'higher',
            readings: { '2026-H1': [12870, 12000] },
          },
          { name: 'Schäden an Leihgaben', at: 13, perspective: 'Sammlung', direction: 'lower' },
          {
            name: 'Eigenerlöse',
            at: 15,
            perspective: 'Finanzen',
            unit: 'T€',
            direction: 'higher',
          },
          { name: 'Kostendeckungsgrad', at: 16, unit: '%', direction: 'higher' },
          { name: 'Krankenstand', at: 18, perspective: 'Team', unit: '%', direction: 'lower' },
          {
            name: 'Fortbildungstage je Person',
            at: 19,
            unit: 'Tage',
            direction: 'higher',
            owner: 'Personal',
          },
        ],
      },
    ],
  },
};
