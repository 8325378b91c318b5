import type { MessyBook } from '../messy-book';

/** Edges of the bands for each indicator, and goals told in words. */
export const universityBands: MessyBook = {
  name: 'university-bands',
  language: 'es',
  traps: [
    'band edges',
    'target sentences',
    'title rows above',
    'blank repeated labels',
    'two-row header',
    'merged cells',
    'not available marks',
  ],
  sheets: [
    {
      name: 'BSC',
      picture: `
        Universidad del Altiplano
        Tablero de indicadores – año 2026

        Perspectiva | Objetivo | Indicador | Meta | Semáforo | | | Resultado | Responsable | Iniciativa
         | | | | Mínimo | Satisfactorio | Bueno
        Financiera | Diversificar ingresos | Ingresos propios sobre el total | Al menos 30 % | 20% | 25% | 30% | 26.4% | Tesorería | Cursos de extensión
         | Controlar gastos | Costo por estudiante (USD) | Menos de 2500 | 2900 | 2700 | 2500 | 2610 | Tesorería
        Estudiantes | Retener | Deserción en primer año | Menos de 10 % | 16% | 13% | 10% | 12.1% | Vicerrectorado | Tutorías
         |  | Egresados con empleo a los 12 meses | ≥ 75 % | 60% | 68% | 75% | 71% | Vicerrectorado
        Procesos | Investigar más | Artículos indexados por docente | al menos 3 | 1 | 2 | 3 | 1.8 | Investigación | Fondo semilla
         | Titular a tiempo | Titulación en el plazo | > 60 % | 40% | 50% | 60% | - | Facultades
        Aprendizaje | Docentes mejor formados | Docentes con doctorado | 40 % | 25% | 33% | 40% | 34% | Personal`,
      merges: ['E4:G4'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'BSC',
        range: 'A4:J12',
        orientation: 'rows',
        headerRows: [4, 5],
        columns: {
          A: 'perspective',
          B: 'objective',
          C: 'kpi',
          D: 'target 2026',
          E: 'threshold',
          F: 'threshold',
          G: 'threshold',
          H: 'actual 2026',
          I: 'owner',
          J: 'initiative',
        },
        kpis: [
          {
            name: 'Ingresos propios sobre el total',
            at: 6,
            perspective: 'Financiera',
            direction: 'higher',
            readings: { '2026': [0.264, 0.3] },
          },
          {
            name: 'Costo por estudiante (USD)',
            at: 7,
            perspective: 'Financiera',
            unit: 'USD',
            direction: 'lower',
            readings: { '2026': [2610, 2500] },
          },
          {
            name: 'Deserción en primer año',
            at: 8,
            perspective: 'Estudiantes',
            direction: 'lower',
            readings: { '2026': [0.121, 0.1] },
          },
          {
            name: 'Egresados con empleo a los 12 meses',
            at: 9,
            perspective: 'Estudiantes',
            direction: 'higher',
            readings: { '2026': [0.71, 0.75] },
          },
          {
            name: 'Artículos indexados por docente',
            at: 10,
            perspective: 'Procesos',
            direction: 'higher',
            readings: { '2026': [1.8, 3] },
          },
          {
            name: 'Titulación en el plazo',
            at: 11,
            perspective: 'Procesos',
            direction: 'higher',
            readings: { '2026': [null, 0.6] },
          },
          {
            name: 'Docentes con doctorado',
            at: 12,
            perspective: 'Aprendizaje',
            direction: 'higher',
            readings: { '2026': [0.34, 0.4] },
          },
        ],
      },
    ],
  },
};
