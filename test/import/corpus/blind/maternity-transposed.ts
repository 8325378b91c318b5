import type { MessyBook } from '../messy-book';

/** Axes are columns, two KPIs each; fields are rows; targets in words with spaces and commas. */
export const maternityTransposed: MessyBook = {
  name: 'maternity-transposed',
  language: 'fr',
  traps: [
    'transposed',
    'target sentences',
    'merged cells',
    'title rows above',
    'placeholders',
    'percent texts',
  ],
  sheets: [
    {
      name: 'Projet 2026',
      picture: `
        Maternité des Tilleuls
        Projet d'établissement – tableau prospectif, année 2026

        Axe | Finances | Patientes | | Processus internes | | Apprentissage
        Objectif stratégique | Maîtriser les coûts | Accueillir mieux | | Sécuriser les soins | | Développer les équipes
        Indicateur | Coût moyen d'un séjour | Taux de satisfaction | Délai du premier rendez-vous | Taux de césariennes programmées | Événements indésirables graves | Formations suivies par agent
        Unité | € | % | jours | % | nombre | nombre
        Cible | moins de 2 900 | au moins 92 % | ≤ 10 | < 8 % | 0 | au moins 3
        Résultat | 2985 | '90,4 % | 12 | '7,6 % | 2 | 2.4
        Responsable | DAF | Qualité | Cadre de santé | Chef de service | Qualité | [Nom]
        Plan d'action | Achats groupés | Livret d'accueil | Agenda en ligne | Revue des dossiers | Staff mensuel | Plan de formation`,
      merges: ['C4:D4', 'E4:F4', 'C5:D5', 'E5:F5'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Projet 2026',
        range: 'A4:G11',
        orientation: 'columns',
        headerRows: [1],
        columns: {
          4: 'perspective',
          5: 'objective',
          6: 'kpi',
          7: 'measureUnit',
          8: 'target',
          9: 'actual',
          10: 'owner',
          11: 'initiative',
        },
        kpis: [
          {
            name: "Coût moyen d'un séjour",
            at: 'B',
            perspective: 'Finances',
            unit: '€',
            direction: 'lower',
            readings: { '2026': [2985, 2900] },
          },
          {
            name: 'Taux de satisfaction',
            at: 'C',
            perspective: 'Patientes',
            direction: 'higher',
            readings: { '2026': [0.904, 0.92] },
          },
          {
            name: 'Délai du premier rendez-vous',
            at: 'D',
            perspective: 'Patientes',
            unit: 'jours',
            direction: 'lower',
            readings: { '2026': [12, 10] },
          },
          {
            name: 'Taux de césariennes programmées',
            at: 'E',
            perspective: 'Processus internes',
            direction: 'lower',
            readings: { '2026': [0.076, 0.08] },
          },
          {
            name: 'Événements indésirables graves',
            at: 'F',
            perspective: 'Processus internes',
            direction: 'lower',
            readings: { '2026': [2, 0] },
          },
          {
            name: 'Formations suivies par agent',
            at: 'G',
            perspective: 'Apprentissage',
            direction: 'higher',
            readings: { '2026': [2.4, 3] },
          },
        ],
      },
    ],
  },
};
