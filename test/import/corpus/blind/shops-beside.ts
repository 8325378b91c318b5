import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth } from '../truth';

function kpis(of: string): KpiTruth[] {
  return [
    { name: 'Ventes TTC', at: 6, of, unit: 'k€', direction: 'higher' },
    { name: 'Panier moyen', at: 8, of, unit: '€', direction: 'higher' },
    { name: 'Démarque inconnue', at: 9, of, unit: '%', direction: 'lower' },
    { name: 'Absentéisme', at: 10, of, unit: '%', direction: 'lower' },
  ];
}

/** Two shops side by side under a spaced title, each with a row that adds up the year so far. */
export const shopsBeside: MessyBook = {
  name: 'shops-beside',
  language: 'fr',
  traps: [
    'tables side by side',
    'letter-spaced title',
    'cumulative rows',
    'short month labels',
    'title rows above',
    'text of a button',
    'formulas with results',
    'months as text',
  ],
  sheets: [
    {
      name: 'Magasins',
      picture: `
        S U I V I   D E S   M A G A S I N S
        Actualiser les données
        Réalisé, hors exceptionnels

        Magasin de Lyon | Unité | janv.-26 | févr.-26 | mars-26 | avr.-26 | | Magasin de Nantes | Unité | janv.-26 | févr.-26 | mars-26 | avr.-26
        Ventes TTC | k€ | 412 | 388 | 431 | 440 | | Ventes TTC | k€ | 305 | 290 | 322 | 318
        Ventes TTC cumulées | k€ | =C6 -> 412 | =C7+D6 -> 800 | =D7+E6 -> 1231 | =E7+F6 -> 1671 | | Ventes TTC cumulées | k€ | =J6 -> 305 | =J7+K6 -> 595 | =K7+L6 -> 917 | =L7+M6 -> 1235
        Panier moyen | € | 38.2 | 37.9 | 39.1 | 39.4 | | Panier moyen | € | 35.5 | 36 | 36.4 | 36.1
        Démarque inconnue | % | 1.4% | 1.5% | 1.3% | 1.2% | | Démarque inconnue | % | 1.1% | 1.2% | 1.2% | 1.1%
        Absentéisme | % | 5.2% | 6% | 4.8% | 4.5% | | Absentéisme | % | 4.1% | 4.4% | 4% | 3.9%`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Magasins',
        range: 'A5:F10',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          A: 'kpi',
          B: 'measureUnit',
          ...across('C', monthsFrom('2026-01', 4), ['actual']),
        },
        rows: { 7: 'total' },
        kpis: kpis('Lyon'),
      },
      {
        sheet: 'Magasins',
        range: 'H5:M10',
        orientation: 'rows',
        headerRows: [5],
        columns: {
          H: 'kpi',
          I: 'measureUnit',
          ...across('J', monthsFrom('2026-01', 4), ['actual']),
        },
        rows: { 7: 'total' },
        kpis: kpis('Nantes'),
      },
    ],
  },
};
