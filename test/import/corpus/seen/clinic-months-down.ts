import { down, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Months go down, each KPI has its column; a target row and an average row stand between. */
export const clinicMonthsDown: MessyBook = {
  name: 'clinic-months-down',
  language: 'id',
  traps: [
    'title rows above',
    'months down',
    'months as text',
    'unit in the header',
    'formulas with results',
    'footnotes',
    'total rows',
  ],
  sheets: [
    {
      name: 'Indikator Mutu',
      picture: `
        RUMAH SAKIT UMUM HARAPAN KITA
        Indikator mutu pelayanan tahun 2026

        Bulan | BOR (%) | Rata-rata lama rawat (hari) | Waktu tunggu rawat jalan (menit) | Kepuasan pasien (%) | Insiden keselamatan pasien
        Januari | 71.5 | 4.3 | 64 | 82.1 | 3
        Februari | 73.2 | 4.4 | 61 | 82.9 | 2
        Maret | 75 | 4.1 | 58 | 84 | 4
        April | 74.1 | 4.2 | 57 | 84.6 | 1
        Mei | 76.8 | 4 | 55 | 85.2 | 2
        Juni | 77.4 | 3.9 | 52 | 86 | 0
        Rata-rata | =AVERAGE(B5:B10) -> 74.67 | =AVERAGE(C5:C10) -> 4.15 | =AVERAGE(D5:D10) -> 57.83 | =AVERAGE(E5:E10) -> 84.13 | =AVERAGE(F5:F10) -> 2

        Sumber: rekam medis dan survei pasien`,
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Indikator Mutu',
        range: 'A4:F11',
        orientation: 'columns',
        headerRows: [1],
        columns: { 4: 'kpi', ...down(5, monthsFrom('2026-01', 6), ['actual']), 11: 'ignore' },
        kpis: [
          { name: 'BOR (%)', at: 'B', unit: '%' },
          { name: 'Rata-rata lama rawat (hari)', at: 'C', unit: 'hari', direction: 'lower' },
          { name: 'Waktu tunggu rawat jalan (menit)', at: 'D', unit: 'menit', direction: 'lower' },
          { name: 'Kepuasan pasien (%)', at: 'E', unit: '%', direction: 'higher' },
          { name: 'Insiden keselamatan pasien', at: 'F', direction: 'lower' },
        ],
      },
    ],
  },
};
