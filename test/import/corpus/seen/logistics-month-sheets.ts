import type { MessyBook } from '../messy-book';
import type { KpiTruth, PeriodText, RegionTruth } from '../truth';

const HEAD = `
  Transports Lefèvre & Fils
  Tableau de bord mensuel`;
const COLUMNS = `
  Indicateur | Unité | Objectif | Réalisé | Écart | Commentaire`;

type Figures = readonly (readonly [target: number, actual: number])[];

function region(sheet: string, period: PeriodText, figures: Figures): RegionTruth {
  const names: Omit<KpiTruth, 'at'>[] = [
    { name: "Chiffre d'affaires", unit: 'k€', direction: 'higher' },
    { name: 'Taux de livraison à l’heure', unit: '%', direction: 'higher' },
    { name: 'Consommation de carburant', unit: 'l/100 km', direction: 'lower' },
    { name: 'Kilomètres à vide', unit: '%', direction: 'lower' },
    { name: 'Accidents du travail', unit: 'nombre', direction: 'lower' },
  ];
  return {
    sheet,
    range: 'A4:F9',
    orientation: 'rows',
    headerRows: [4],
    columns: {
      A: 'kpi',
      B: 'measureUnit',
      C: 'target',
      D: 'actual',
      E: 'variance',
      F: 'note',
    },
    period,
    kpis: names.map((kpi, index) => {
      const [target = 0, actual = 0] = figures[index] ?? [];
      return { ...kpi, at: 5 + index, readings: { [period]: [actual, target] } };
    }),
  };
}

/** One sheet per month, named in French; figures with decimal commas, spaces and % as text. */
export const logisticsMonthSheets: MessyBook = {
  name: 'logistics-month-sheets',
  language: 'fr',
  traps: [
    'sheet per month',
    'numbers as text',
    'percent texts',
    'title rows above',
    'footnotes',
    'formulas with results',
    'hidden sheet',
  ],
  sheets: [
    {
      name: 'Janvier 2026',
      picture: `${HEAD}
        ${COLUMNS}
        Chiffre d'affaires | k€ | '1 250,0 | '1 198,4 | '-51,6 | Grève le 13
        Taux de livraison à l’heure | % | '95 % | '93,5 % | '-1,5 pt
        Consommation de carburant | l/100 km | 29.5 | 30.1 | =D7-C7 -> 0.6
        Kilomètres à vide | % | '12 % | '12,8 % | '0,8 pt
        Accidents du travail | nombre | 0 | 1 | =D9-C9 -> 1

        * Périmètre : flotte propre, hors sous-traitance`,
    },
    {
      name: 'Février 2026',
      picture: `${HEAD}
        ${COLUMNS}
        Chiffre d'affaires | k€ | '1 220,0 | '1 241,9 | '21,9
        Taux de livraison à l’heure | % | '95 % | '95,2 % | '0,2 pt
        Consommation de carburant | l/100 km | 29.5 | 29.8 | =D7-C7 -> 0.3
        Kilomètres à vide | % | '12 % | '11,9 % | '-0,1 pt
        Accidents du travail | nombre | 0 | 0 | =D9-C9 -> 0

        * Périmètre : flotte propre, hors sous-traitance`,
    },
    {
      name: 'Mars 2026',
      picture: `${HEAD}
        ${COLUMNS}
        Chiffre d'affaires | k€ | '1 310,0 | '1 337,2 | '27,2
        Taux de livraison à l’heure | % | '96 % | '95,8 % | '-0,2 pt
        Consommation de carburant | l/100 km | 29 | 29.3 | =D7-C7 -> 0.3 | Pneus d'hiver
        Kilomètres à vide | % | '12 % | '12,1 % | '0,1 pt
        Accidents du travail | nombre | 0 | 2 | =D9-C9 -> 2

        * Périmètre : flotte propre, hors sous-traitance`,
    },
    {
      name: 'Listes',
      hidden: true,
      picture: `
        Unités | Responsables
        k€ | Direction
        % | Exploitation
        nombre | Atelier`,
    },
  ],
  truth: {
    regions: [
      region('Janvier 2026', '2026-01', [
        [1250, 1198.4],
        [0.95, 0.935],
        [29.5, 30.1],
        [0.12, 0.128],
        [0, 1],
      ]),
      region('Février 2026', '2026-02', [
        [1220, 1241.9],
        [0.95, 0.952],
        [29.5, 29.8],
        [0.12, 0.119],
        [0, 0],
      ]),
      region('Mars 2026', '2026-03', [
        [1310, 1337.2],
        [0.96, 0.958],
        [29, 29.3],
        [0.12, 0.121],
        [0, 2],
      ]),
    ],
  },
};
