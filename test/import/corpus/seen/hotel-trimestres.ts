import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** T1 is a quarter here, not a month; merged cells, hidden rows of last year, a total of the weights. */
export const hotelTrimestres: MessyBook = {
  name: 'hotel-trimestres',
  language: 'fr',
  traps: [
    'title rows above',
    'two-row header',
    'merged cells',
    'hidden rows or columns',
    'weights as percent',
    'total rows',
    'section rows',
    'numbers as text',
  ],
  sheets: [
    {
      name: 'Pilotage',
      picture: `
        Groupe Hôtelier Belle Rive
        Tableau de bord prospectif 2026

        Axe | Indicateur | Poids | T1 2026 | | T2 2026 | | T3 2026 | | Pilote
         | | | Objectif | Réel | Objectif | Réel | Objectif | Réel
        Axe financier
        Finances | RevPAR (€) | 20% | 78 | 74.5 | 92 | 95.1 | 110 | 108.2 | Mme Aubert
        Finances | Résultat brut d'exploitation (k€) | 20% | '1 100 | '1 042 | '1 350 | '1 402 | '1 800 | '1 766 | Mme Aubert
        Finances | Ancien ratio de dette | 0% | 2 | 2 | 2 | 2 | 2 | 2 | Mme Aubert
        Axe client
        Clients | Taux d'occupation | 15% | 62% | 60.1% | 74% | 75.5% | 85% | 84% | M. Caron
        Clients | Note moyenne des avis | 15% | 8.5 | 8.3 | 8.5 | 8.4 | 8.6 | 8.6 | M. Caron
        Axe processus internes
        Processus | Coût du petit-déjeuner par client (€) | 10% | 6.2 | 6.6 | 6.2 | 6.4 | 6 | 6.1 | M. Diallo
        Processus | Chambres hors service | 5% | 8 | 11 | 6 | 6 | 5 | 4 | M. Diallo
        Axe apprentissage
        Apprentissage | Taux de rotation du personnel | 15% | 6% | 7.2% | 6% | 5.9% | 8% | 8.4% | Mme Nguyen
         | Total | 100%`,
      merges: [
        'A1:J1',
        'A2:J2',
        'D4:E4',
        'F4:G4',
        'H4:I4',
        'A6:J6',
        'A10:J10',
        'A13:J13',
        'A16:J16',
      ],
      hiddenRows: [9],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Pilotage',
        range: 'A4:J18',
        orientation: 'rows',
        headerRows: [4, 5],
        columns: {
          A: 'perspective',
          B: 'kpi',
          C: 'weight',
          ...across('D', ['2026-Q1', '2026-Q2', '2026-Q3'], ['target', 'actual']),
          J: 'owner',
        },
        rows: { 6: 'section', 10: 'section', 13: 'section', 16: 'section', 18: 'total' },
        kpis: [
          { name: 'RevPAR (€)', at: 7, perspective: 'Finances', unit: '€', direction: 'higher' },
          {
            name: "Résultat brut d'exploitation (k€)",
            at: 8,
            perspective: 'Finances',
            direction: 'higher',
            weight: 0.2,
            readings: {
              '2026-Q1': [1042, 1100],
              '2026-Q2': [1402, 1350],
              '2026-Q3': [1766, 1800],
            },
          },
          { name: 'Ancien ratio de dette', at: 9, optional: true },
          { name: "Taux d'occupation", at: 11, perspective: 'Clients', direction: 'higher' },
          { name: 'Note moyenne des avis', at: 12, perspective: 'Clients', direction: 'higher' },
          {
            name: 'Coût du petit-déjeuner par client (€)',
            at: 14,
            perspective: 'Processus',
            direction: 'lower',
          },
          { name: 'Chambres hors service', at: 15, perspective: 'Processus', direction: 'lower' },
          {
            name: 'Taux de rotation du personnel',
            at: 17,
            perspective: 'Apprentissage',
            direction: 'lower',
            owner: 'Mme Nguyen',
          },
        ],
      },
    ],
  },
};
