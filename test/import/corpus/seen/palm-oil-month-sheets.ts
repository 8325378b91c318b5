import type { MessyBook } from '../messy-book';
import type { PeriodText, RegionTruth } from '../truth';

function head(month: string): string {
  return `
    PT SAWIT MAKMUR SEJAHTERA
    Laporan kinerja bulan ${month}
    Perspektif | Sasaran | Indikator | Satuan | Bobot | Target | Realisasi | Capaian`;
}

function region(sheet: string, period: PeriodText): RegionTruth {
  return {
    sheet,
    range: 'A3:H12',
    orientation: 'rows',
    headerRows: [3],
    columns: {
      A: 'perspective',
      B: 'objective',
      C: 'kpi',
      D: 'measureUnit',
      E: 'weight',
      F: 'target',
      G: 'actual',
      H: ['ignore', 'variance', 'status'],
    },
    period,
    rows: { 6: 'total', 12: 'total' },
    kpis: [
      {
        name: 'Pendapatan penjualan',
        at: 4,
        perspective: 'Keuangan',
        unit: 'Rp miliar',
        direction: 'higher',
      },
      { name: 'Biaya produksi per ton', at: 5, perspective: 'Keuangan', direction: 'lower' },
      { name: 'Keluhan pelanggan', at: 7, perspective: 'Pelanggan', direction: 'lower' },
      {
        name: 'Rendemen minyak',
        at: 8,
        perspective: 'Proses Bisnis Internal',
        direction: 'higher',
      },
      {
        name: 'Jam henti pabrik',
        at: 9,
        perspective: 'Proses Bisnis Internal',
        direction: 'lower',
      },
      {
        name: 'Jam pelatihan per karyawan',
        at: 10,
        perspective: 'Pembelajaran dan Pertumbuhan',
        direction: 'higher',
      },
      {
        name: 'Tingkat perputaran karyawan',
        at: 11,
        perspective: 'Pembelajaran dan Pertumbuhan',
        direction: 'lower',
        weight: 10,
      },
    ],
  };
}

/** One sheet per month with short names; perspectives not repeated; a subtotal in the midst. */
export const palmOilMonthSheets: MessyBook = {
  name: 'palm-oil-month-sheets',
  language: 'id',
  traps: [
    'sheet per month',
    'blank repeated labels',
    'title rows above',
    'total rows',
    'formulas with results',
    'weights as percent',
  ],
  sheets: [
    {
      name: 'Jan 26',
      picture: `${head('Januari 2026')}
        Keuangan | Meningkatkan laba | Pendapatan penjualan | Rp miliar | 25 | 88 | 84.2 | =G4/F4 -> 95.7%
         |  | Biaya produksi per ton | Rp juta | 15 | 6.4 | 6.7 | =F5/G5 -> 95.5%
         | Sub total keuangan | | | 40
        Pelanggan | Menjaga kepercayaan | Keluhan pelanggan | kasus | 10 | 4 | 5 | =F7/G7 -> 80%
        Proses Bisnis Internal | Pabrik andal | Rendemen minyak | % | 20 | 22.5% | 22.1% | =G8/F8 -> 98.2%
         |  | Jam henti pabrik | jam | 10 | 30 | 36 | =F9/G9 -> 83.3%
        Pembelajaran dan Pertumbuhan | Karyawan terampil | Jam pelatihan per karyawan | jam | 10 | 3 | 2.5 | =G10/F10 -> 83.3%
         |  | Tingkat perputaran karyawan | % | 10 | 1% | 1.3% | =F11/G11 -> 76.9%
        Total | | | | 100`,
    },
    {
      name: 'Feb 26',
      picture: `${head('Februari 2026')}
        Keuangan | Meningkatkan laba | Pendapatan penjualan | Rp miliar | 25 | 86 | 87.5 | =G4/F4 -> 101.7%
         |  | Biaya produksi per ton | Rp juta | 15 | 6.4 | 6.5 | =F5/G5 -> 98.5%
         | Sub total keuangan | | | 40
        Pelanggan | Menjaga kepercayaan | Keluhan pelanggan | kasus | 10 | 4 | 3 | =F7/G7 -> 133.3%
        Proses Bisnis Internal | Pabrik andal | Rendemen minyak | % | 20 | 22.5% | 22.6% | =G8/F8 -> 100.4%
         |  | Jam henti pabrik | jam | 10 | 30 | 28 | =F9/G9 -> 107.1%
        Pembelajaran dan Pertumbuhan | Karyawan terampil | Jam pelatihan per karyawan | jam | 10 | 3 | 3.2 | =G10/F10 -> 106.7%
         |  | Tingkat perputaran karyawan | % | 10 | 1% | 0.9% | =F11/G11 -> 111.1%
        Total | | | | 100`,
    },
  ],
  truth: { regions: [region('Jan 26', '2026-01'), region('Feb 26', '2026-02')] },
};
