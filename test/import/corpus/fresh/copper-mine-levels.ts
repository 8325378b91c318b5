import type { MessyBook } from '../messy-book';

/** Minimum, goal and maximum of each indicator with formula and frequency beside it; a subtotal of weights below each perspective. */
export const copperMineLevels: MessyBook = {
  name: 'copper-mine-levels',
  language: 'es',
  traps: [
    'three-level targets',
    'weights as percent',
    'blank repeated labels',
    'merged cells',
    'total rows',
    'title rows above',
    'text of a button',
    'hidden rows or columns',
    'hidden sheet',
    'not available marks',
  ],
  sheets: [
    {
      name: 'Cuadro de Mando',
      picture: `
        Minera Cerro Alto S.A. | | | | | | | | | | | | | | Volver al menú
        Cuadro de Mando Integral – 1T 2026

        N° | Perspectiva | Objetivo estratégico | Indicador | Fórmula de cálculo | Frecuencia | Ponderación | Mínimo | Meta | Máximo | Resultado | Cumplimiento | Estado | Responsable | Iniciativa
        1 | Finanzas | Bajar el costo | Costo por libra de cobre | Costo total / libras pagables | Trimestral | 20% | 2.1 | 1.95 | 1.8 | 1.99 | 73.3% | Amarillo | Gerencia de Finanzas | Contratos de energía
        2 | | Generar caja | Flujo de caja libre (MUSD) | Caja operacional - inversiones | Trimestral | 15% | 40 | 48 | 55 | 46.2 | 77.5% | Amarillo | Gerencia de Finanzas
         | Subtotal Finanzas | | | | | 35%
        3 | Clientes | Cumplir contratos | Embarques dentro de la ventana | Embarques a tiempo / total | Mensual | 15% | 85% | 92% | 97% | 93.1% | 102% | Verde | Comercial | Patio de acopio
        4 | | Calidad pareja | Humedad del concentrado | Promedio de lotes | Mensual | 10% | 10% | 9% | 8% | 9.4% | 60% | Rojo | Comercial
         | Subtotal Clientes | | | | | 25%
        5 | Procesos | Planta disponible | Disponibilidad de molinos | Horas disponibles / horas totales | Mensual | 15% | 90% | 93% | 95% | 91.2% | 40% | Rojo | Gerencia de Planta | Recambio de corazas
        6 | | Cuidar el agua | Consumo de agua fresca (m3/t) | m3 / tonelada tratada | Mensual | 10% | 0.42 | 0.38 | 0.35 | 0.37 | 133% | Verde | Medio Ambiente
         | Subtotal Procesos | | | | | 25%
        7 | Personas | Trabajar seguros | Índice de frecuencia de accidentes | Accidentes × 10^6 / HH | Mensual | 15% | 1.5 | 1 | 0.5 | s/d | | | Seguridad | Controles críticos
         | Subtotal Personas | | | | | 15%
         | TOTAL | | | | | 100%`,
      merges: ['A2:O2', 'B5:B6', 'B8:B9', 'B11:B12'],
      hiddenColumns: ['F'],
    },
    {
      name: 'Listas',
      hidden: true,
      picture: `
        Frecuencia | Estado
        Mensual | Verde
        Trimestral | Amarillo
        Anual | Rojo`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Cuadro de Mando',
        range: 'A4:O16',
        orientation: 'rows',
        headerRows: [4],
        columns: {
          A: ['code', 'ignore'],
          B: 'perspective',
          C: 'objective',
          D: 'kpi',
          E: ['note', 'ignore'],
          F: ['ignore', 'note'],
          G: 'weight',
          H: 'threshold',
          I: 'target 2026-Q1',
          J: 'threshold',
          K: 'actual 2026-Q1',
          L: ['status', 'variance', 'ignore'],
          M: 'status',
          N: 'owner',
          O: 'initiative',
        },
        rows: { 7: 'total', 10: 'total', 13: 'total', 15: 'total', 16: 'total' },
        kpis: [
          {
            name: 'Costo por libra de cobre',
            at: 5,
            perspective: 'Finanzas',
            direction: 'lower',
            owner: 'Gerencia de Finanzas',
            weight: 0.2,
          },
          {
            name: 'Flujo de caja libre (MUSD)',
            at: 6,
            perspective: 'Finanzas',
            direction: 'higher',
            weight: 0.15,
          },
          {
            name: 'Embarques dentro de la ventana',
            at: 8,
            perspective: 'Clientes',
            direction: 'higher',
            owner: 'Comercial',
          },
          { name: 'Humedad del concentrado', at: 9, perspective: 'Clientes', direction: 'lower' },
          {
            name: 'Disponibilidad de molinos',
            at: 11,
            perspective: 'Procesos',
            direction: 'higher',
          },
          {
            name: 'Consumo de agua fresca (m3/t)',
            at: 12,
            perspective: 'Procesos',
            direction: 'lower',
          },
          {
            name: 'Índice de frecuencia de accidentes',
            at: 14,
            perspective: 'Personas',
            direction: 'lower',
            weight: 0.15,
          },
        ],
      },
    ],
  },
};
