import type { MessyBook } from '../messy-book';
import type { KpiTruth, PeriodText, RegionTruth } from '../truth';

const HEAD = `
  Lindner Software AG
  Monatsreport 2026`;
const COLUMNS = 'Kennzahl | Einheit | Ziel | Ist | Vorjahr | Verantwortlich';

function regions(sheet: string, period: PeriodText): RegionTruth[] {
  const region = (header: number, kpis: readonly KpiTruth[]): RegionTruth => ({
    sheet,
    range: `A${header}:F${header + kpis.length}`,
    orientation: 'rows',
    headerRows: [header],
    columns: {
      A: 'kpi',
      B: 'measureUnit',
      C: 'target',
      D: 'actual',
      E: 'prior',
      F: 'owner',
    },
    period,
    kpis,
  });
  return [
    region(5, [
      {
        name: 'Wiederkehrende Erlöse',
        at: 6,
        unit: 'T€',
        direction: 'higher',
        owner: 'CFO',
      },
      {
        name: 'Kündigungsquote',
        at: 7,
        unit: '%',
        direction: 'lower',
        owner: 'CRO',
      },
      {
        name: 'Akquisekosten je Neukunde',
        at: 8,
        unit: '€',
        direction: 'lower',
      },
    ]),
    region(11, [
      {
        name: 'Verfügbarkeit',
        at: 12,
        unit: '%',
        direction: 'higher',
        owner: 'CTO',
      },
      { name: 'Kritische Fehler', at: 13, direction: 'lower' },
      { name: 'Mitarbeiterzufriedenheit', at: 14, direction: 'higher' },
    ]),
  ];
}

/** One sheet per month named by three letters, two tables under each other on each. */
export const softwareHouseMonthSheets: MessyBook = {
  name: 'software-house-month-sheets',
  language: 'de',
  traps: ['sheet per month', 'tables stacked', 'title rows above', 'not available marks'],
  sheets: [
    {
      name: 'Mär',
      picture: `${HEAD}

        Vertrieb und Finanzen
        ${COLUMNS}
        Wiederkehrende Erlöse | T€ | 1850 | 1822 | 1604 | CFO
        Kündigungsquote | % | 1.2% | 1.5% | 1.6% | CRO
        Akquisekosten je Neukunde | € | 900 | 945 | 1010 | CRO

        Technik und Personal
        ${COLUMNS}
        Verfügbarkeit | % | 99.9% | 99.82% | 99.7% | CTO
        Kritische Fehler | Anzahl | 2 | 4 | 5 | CTO
        Mitarbeiterzufriedenheit | Punkte | 75 | 71 | – | HR`,
    },
    {
      name: 'Apr',
      picture: `${HEAD}

        Vertrieb und Finanzen
        ${COLUMNS}
        Wiederkehrende Erlöse | T€ | 1880 | 1891 | 1630 | CFO
        Kündigungsquote | % | 1.2% | 1.1% | 1.5% | CRO
        Akquisekosten je Neukunde | € | 900 | 880 | 995 | CRO

        Technik und Personal
        ${COLUMNS}
        Verfügbarkeit | % | 99.9% | 99.95% | 99.8% | CTO
        Kritische Fehler | Anzahl | 2 | 1 | 3 | CTO
        Mitarbeiterzufriedenheit | Punkte | 75 | 74 | – | HR`,
    },
  ],
  truth: {
    regions: [...regions('Mär', '2026-03'), ...regions('Apr', '2026-04')],
  },
};
