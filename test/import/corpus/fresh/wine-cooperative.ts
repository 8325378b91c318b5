import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months of a campaign with budget, actual and the year before, then the campaign so far; figures with spaces as text. */
export const wineCooperative: MessyBook = {
  name: 'wine-cooperative',
  language: 'fr',
  traps: [
    'title rows above',
    'two-row header',
    'short month labels',
    'year to date columns',
    'numbers as text',
    'percent texts',
    'section rows',
    'total rows',
    'merged cells',
    'unit in a note',
    'footnotes',
    'not available marks',
  ],
  sheets: [
    {
      name: 'Tableau de bord',
      picture: `
        CAVE COOPÉRATIVE DES TROIS RIVIÈRES
        Tableau de bord mensuel – campagne 2025/2026
        (montants en k€)

        Indicateurs | Unité | août-25 | | | sept-25 | | | oct-25 | | | Cumul campagne | | Commentaires
         | | Budget | Réel | N-1 | Budget | Réel | N-1 | Budget | Réel | N-1 | Budget | Réel
        AXE FINANCIER
        Ventes bouteilles | k€ | '1 150 | '1 084 | '1 098 | '1 220 | '1 241,5 | '1 172 | '1 380 | '1 402 | '1 311 | '3 750 | '3 727,5 | Foire aux vins en septembre
        Ventes vrac | k€ | 420 | 455 | 430 | 400 | 388 | 415 | 450 | 437 | 441 | 1270 | 1280
        Total ventes | k€ | '1 570 | '1 539 | '1 528 | '1 620 | '1 629,5 | '1 587 | '1 830 | '1 839 | '1 752 | '5 020 | '5 007,5
        Marge brute | % | '38,0 % | '36,4 % | '37,2 % | '38,0 % | '37,9 % | '37,5 % | '38,5 % | '38,8 % | '37,9 % | '38,2 % | '37,8 %
        AXE CLIENTS ET MARCHÉS
        Part de l'export dans les ventes | % | 22% | 20.5% | 19.8% | 22% | 21.7% | 20.1% | 23% | 23.4% | 20.9% | 22.3% | 21.9%
        Réclamations clients | nb | 4 | 6 | 5 | 4 | 3 | 6 | 4 | 5 | 4 | 12 | 14
        AXE PROCESSUS
        Taux de rendement de la ligne d'embouteillage | % | 78% | 74.2% | 76% | 78% | 77.1% | 75.5% | 78% | 79% | 76.2% | 78% | 76.8%
        Casse en cave | hl | 6 | 8.4 | 7 | 6 | 5.1 | 6.5 | 8 | 9.7 | 8.2 | 20 | 23.2 | Cuve 14
        AXE ÉQUIPE
        Accidents avec arrêt | nb | 0 | 1 | 0 | 0 | 0 | 1 | 0 | n.c. | 0 | 0 | 1
        Heures de formation par salarié | h | 1.5 | 0.8 | 1.2 | 1.5 | 1.9 | 1 | 1.5 | 1.6 | 1.4 | 4.5 | 4.3

        n.c. : non communiqué à la date d'édition`,
      merges: ['A1:N1', 'C5:E5', 'F5:H5', 'I5:K5', 'L5:M5', 'A5:A6', 'B5:B6', 'N5:N6'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Tableau de bord',
        range: 'A5:N20',
        orientation: 'rows',
        headerRows: [5, 6],
        columns: {
          A: 'kpi',
          B: 'measureUnit',
          ...across('C', ['2025-08', '2025-09', '2025-10'], ['target', 'actual', 'ignore']),
          E: 'prior 2025-08',
          H: 'prior 2025-09',
          K: 'prior 2025-10',
          L: 'ytdTarget',
          M: 'ytdActual',
          N: 'note',
        },
        rows: { 7: 'section', 10: 'total', 12: 'section', 15: 'section', 18: 'section' },
        kpis: [
          {
            name: 'Ventes bouteilles',
            at: 8,
            perspective: 'AXE FINANCIER',
            unit: 'k€',
            direction: 'higher',
            readings: {
              '2025-08': [1084, 1150],
              '2025-09': [1241.5, 1220],
              '2025-10': [1402, 1380],
            },
          },
          { name: 'Ventes vrac', at: 9, unit: 'k€', direction: 'higher' },
          {
            name: 'Marge brute',
            at: 11,
            perspective: 'AXE FINANCIER',
            unit: '%',
            direction: 'higher',
            readings: {
              '2025-08': [0.364, 0.38],
              '2025-09': [0.379, 0.38],
              '2025-10': [0.388, 0.385],
            },
          },
          {
            name: "Part de l'export dans les ventes",
            at: 13,
            perspective: 'AXE CLIENTS ET MARCHÉS',
            unit: '%',
          },
          { name: 'Réclamations clients', at: 14, unit: 'nb', direction: 'lower' },
          {
            name: "Taux de rendement de la ligne d'embouteillage",
            at: 16,
            perspective: 'AXE PROCESSUS',
            unit: '%',
            direction: 'higher',
          },
          { name: 'Casse en cave', at: 17, unit: 'hl', direction: 'lower' },
          {
            name: 'Accidents avec arrêt',
            at: 19,
            perspective: 'AXE ÉQUIPE',
            direction: 'lower',
          },
          { name: 'Heures de formation par salarié', at: 20, unit: 'h', direction: 'higher' },
        ],
      },
    ],
  },
};
