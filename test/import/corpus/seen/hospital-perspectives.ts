import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

const MONTHS = ['Enero', 'Febrero', 'Marzo', 'Abril'].join(' | ');

function head(perspective: string): string {
  return `
    Hospital Regional San Martín
    Cuadro de mando integral 2026 – Perspectiva ${perspective}

    Objetivo estratégico | Indicador | Unidad | Responsable | Meta 2026 | ${MONTHS}`;
}

function region(sheet: string, last: number, kpis: readonly KpiTruth[]): RegionTruth {
  return {
    sheet,
    range: `A4:I${last}`,
    orientation: 'rows',
    headerRows: [4],
    columns: {
      A: 'objective',
      B: 'kpi',
      C: 'measureUnit',
      D: 'owner',
      E: ['target 2026', 'target'],
      ...across('F', monthsFrom('2026-01', 4), ['actual']),
    },
    kpis,
  };
}

/** One sheet per perspective; one target for the year; objectives are not repeated; an index sheet in front. */
export const hospitalPerspectives: MessyBook = {
  name: 'hospital-perspectives',
  language: 'es',
  traps: [
    'sheet per perspective',
    'title rows above',
    'months as text',
    'blank repeated labels',
    'not available marks',
  ],
  sheets: [
    {
      name: 'Índice',
      picture: `
        Hospital Regional San Martín
        Contenido
        1. Financiera
        2. Usuarios
        3. Procesos
        4. Aprendizaje`,
    },
    {
      name: 'Financiera',
      picture: `${head('financiera')}
        Sostener las finanzas | Costo por egreso | S/ | J. Quispe | 1850 | 1920 | 1887 | 1861 | 1840
         | Ejecución presupuestal | % | J. Quispe | 95% | 81% | 86% | 90% | 93%
        Cobrar a tiempo | Cuentas por cobrar vencidas | S/ miles | R. Huamán | 300 | 412 | 398 | 377 | 351`,
    },
    {
      name: 'Usuarios',
      picture: `${head('del usuario')}
        Atender mejor | Satisfacción del paciente | % | M. Torres | 85% | 79% | 80.5% | 82% | 83%
         | Tiempo de espera en consulta | minutos | M. Torres | 30 | 44 | 41 | 39 | 36
         | Reclamos por cada mil atenciones | casos | M. Torres | 4 | 6.1 | 5.8 | - | 5.2`,
    },
    {
      name: 'Procesos',
      picture: `${head('de procesos')}
        Cuidar sin daño | Infecciones intrahospitalarias | % | L. Rojas | 2% | 3.1% | 2.9% | 2.4% | 2.2%
         | Reingresos antes de 30 días | % | L. Rojas | 5% | 6.2% | 6% | 5.7% | 5.5%
        Usar bien las camas | Ocupación de camas | % | P. Vega | 85% | 91% | 90% | 88% | 87%
         | Estancia media | días | P. Vega | 4.5 | 5.3 | 5.1 | 4.9 | 4.8`,
    },
    {
      name: 'Aprendizaje',
      picture: `${head('de aprendizaje')}
        Personal competente | Horas de capacitación por persona | horas | A. Díaz | 20 | 1.2 | 2.9 | 4.4 | 6.3
         | Rotación de personal | % | A. Díaz | 8% | 0.9% | 0.7% | 0.8% | 0.6%`,
    },
  ],
  truth: {
    regions: [
      region('Financiera', 7, [
        {
          name: 'Costo por egreso',
          at: 5,
          perspective: 'Financiera',
          direction: 'lower',
          unit: 'S/',
        },
        {
          name: 'Ejecución presupuestal',
          at: 6,
          perspective: 'Financiera',
          direction: 'higher',
          unit: '%',
        },
        { name: 'Cuentas por cobrar vencidas', at: 7, direction: 'lower', owner: 'R. Huamán' },
      ]),
      region('Usuarios', 7, [
        {
          name: 'Satisfacción del paciente',
          at: 5,
          perspective: 'Usuarios',
          direction: 'higher',
        },
        { name: 'Tiempo de espera en consulta', at: 6, direction: 'lower', unit: 'minutos' },
        { name: 'Reclamos por cada mil atenciones', at: 7, direction: 'lower' },
      ]),
      region('Procesos', 8, [
        { name: 'Infecciones intrahospitalarias', at: 5, direction: 'lower' },
        { name: 'Reingresos antes de 30 días', at: 6, direction: 'lower' },
        { name: 'Ocupación de camas', at: 7, perspective: 'Procesos', owner: 'P. Vega' },
        { name: 'Estancia media', at: 8, unit: 'días', direction: 'lower' },
      ]),
      region('Aprendizaje', 6, [
        { name: 'Horas de capacitación por persona', at: 5, direction: 'higher' },
        { name: 'Rotación de personal', at: 6, perspective: 'Aprendizaje', direction: 'lower' },
      ]),
    ],
  },
};
