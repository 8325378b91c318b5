import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { PeriodText, RegionTruth } from '../truth';

const HEAD = `
  Ministerio de Transporte
  Seguimiento del plan operativo`;
const COLUMNS = `
  Cód. | Indicador | Unidad de medida | I Trimestre | | II Trimestre | | Unidad responsable
   | | | Programado | Ejecutado | Programado | Ejecutado`;

function region(year: number): RegionTruth {
  const quarters: PeriodText[] = [`${year}-Q1`, `${year}-Q2`];
  return {
    sheet: `POA ${year}`,
    range: 'A4:H12',
    orientation: 'rows',
    headerRows: [4, 5],
    columns: {
      A: 'code',
      B: 'kpi',
      C: 'measureUnit',
      ...across('D', quarters, ['target', 'actual']),
      H: ['owner', 'orgUnit'],
    },
    rows: { 6: 'section', 9: 'section' },
    kpis: [
      {
        name: 'Kilómetros de vía rehabilitados',
        at: 7,
        unit: 'km',
        direction: 'higher',
      },
      { name: 'Costo por kilómetro', at: 8, direction: 'lower' },
      {
        name: 'Licencias emitidas en menos de 15 días',
        at: 10,
        direction: 'higher',
        unit: '%',
      },
      { name: 'Quejas de usuarios', at: 11, direction: 'lower' },
      { name: 'Servidores capacitados', at: 12, direction: 'higher' },
    ],
  };
}

/** One sheet per year, quarters in Roman numerals, codes for the programmes, marks of a template left standing. */
export const ministryYearSheets: MessyBook = {
  name: 'ministry-year-sheets',
  language: 'es',
  traps: [
    'sheet per year',
    'two-row header',
    'codes as hierarchy',
    'section rows',
    'placeholders',
    'merged cells',
    'title rows above',
    'not available marks',
    'hidden sheet',
  ],
  sheets: [
    {
      name: 'POA 2025',
      picture: `${HEAD}
        ${COLUMNS}
        1 | Programa: red vial
        1.1 | Kilómetros de vía rehabilitados | km | 40 | 36 | 60 | 58 | Dirección de Obras
        1.2 | Costo por kilómetro | miles USD | 310 | 325 | 310 | 318 | Dirección de Obras
        2 | Programa: servicios al ciudadano
        2.1 | Licencias emitidas en menos de 15 días | % | 80% | 71% | 80% | 74% | Dirección de Trámites
        2.2 | Quejas de usuarios | quejas | 120 | 151 | 120 | 139 | Dirección de Trámites
        2.3 | Servidores capacitados | personas | 200 | 185 | 250 | 262 | Talento Humano

        Elaborado por: \${nombre}`,
      merges: ['D4:E4', 'F4:G4'],
    },
    {
      name: 'POA 2026',
      picture: `${HEAD}
        ${COLUMNS}
        1 | Programa: red vial
        1.1 | Kilómetros de vía rehabilitados | km | 45 | 47 | 65 | 61 | Dirección de Obras
        1.2 | Costo por kilómetro | miles USD | 315 | 312 | 315 | 320 | Dirección de Obras
        2 | Programa: servicios al ciudadano
        2.1 | Licencias emitidas en menos de 15 días | % | 85% | 79% | 85% | 83% | Dirección de Trámites
        2.2 | Quejas de usuarios | quejas | 100 | 128 | 100 | s/d | Dirección de Trámites
        2.3 | Servidores capacitados | personas | 220 | 231 | 260 | 255 | Talento Humano

        Elaborado por: \${nombre}`,
      merges: ['D4:E4', 'F4:G4'],
    },
    {
      name: 'Catálogo',
      hidden: true,
      picture: `
        Unidad de medida | Descripción
        km | Kilómetro
        % | Porcentaje`,
    },
  ],
  truth: { regions: [region(2025), region(2026)] },
};
