import type { MessyBook } from '../messy-book';

/** One quarter and the year up to it, each with work plan, result and share; lettered sections; sums; figures as Indonesian texts. */
export const cementPlantQuarter: MessyBook = {
  name: 'cement-plant-quarter',
  language: 'id',
  traps: [
    'title rows above',
    'two-row header',
    'merged cells',
    'year to date columns',
    'numbers as text',
    'section rows',
    'total rows',
    'unit in a note',
    'codes as hierarchy',
    'footnotes',
  ],
  sheets: [
    {
      name: 'Laporan KPI',
      at: 'B2',
      picture: `
        PT SEMEN BUKIT BARISAN
        LAPORAN PENCAPAIAN KPI
        (dalam jutaan rupiah kecuali disebutkan lain)

        No | Indikator Kinerja | Satuan | Bobot | Triwulan III 2026 | | | s.d. Triwulan III 2026 | | | Penanggung Jawab | Keterangan
         | | | | RKAP | Realisasi | % | RKAP | Realisasi | %
        A | Keuangan
        A1 | Pendapatan semen kantong | Rp juta | 10 | '245.000 | '238.412,5 | 97.3 | '720.000 | '708.900 | 98.5 | Direktur Keuangan
        A2 | Pendapatan semen curah | Rp juta | 10 | '131.500 | '140.220 | 106.6 | '390.000 | '402.310 | 103.2 | Direktur Keuangan
         | Jumlah pendapatan | Rp juta | | '376.500 | '378.632,5 | 100.6 | '1.110.000 | '1.111.210 | 100.1
        A3 | Margin EBITDA | % | 15 | 24.5 | 23.1 | 94.3 | 24 | 23.6 | 98.3 | Direktur Keuangan | Harga batu bara naik
        B | Pelanggan
        B1 | Indeks kepuasan distributor | skor | 10 | 82 | 83.5 | 101.8 | 82 | 82.7 | 100.9 | Direktur Pemasaran
        B2 | Keluhan mutu | kasus | 10 | 6 | 9 | 150 | 18 | 21 | 116.7 | Direktur Pemasaran
        C | Proses Internal
        C1 | Faktor klinker | % | 15 | 72 | 73.4 | 101.9 | 72.5 | 73.1 | 100.8 | Direktur Produksi
        C2 | Waktu henti kiln tidak terencana | jam | 10 | 40 | 58 | 145 | 120 | 139 | 115.8 | Direktur Produksi
        D | Pembelajaran dan Pertumbuhan
        D1 | Jam pelatihan per karyawan | jam | 10 | 8 | 9.2 | 115 | 24 | 25.1 | 104.6 | Direktur SDM
        D2 | Tingkat kecelakaan kerja | kali | 10 | 0 | 1 | - | 0 | 2 | - | Direktur SDM

        Catatan: realisasi belum diaudit`,
      merges: ['B2:M2', 'F6:H6', 'I6:K6', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:E7', 'L6:L7', 'M6:M7'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Laporan KPI',
        range: 'B6:M21',
        orientation: 'rows',
        headerRows: [6, 7],
        columns: {
          B: ['code', 'ignore'],
          C: 'kpi',
          D: 'measureUnit',
          E: 'weight',
          F: 'target 2026-Q3',
          G: 'actual 2026-Q3',
          H: ['status', 'variance', 'ignore'],
          I: 'ytdTarget',
          J: 'ytdActual',
          K: ['status', 'variance', 'ignore'],
          L: 'owner',
          M: 'note',
        },
        rows: { 8: 'section', 11: 'total', 13: 'section', 16: 'section', 19: 'section' },
        kpis: [
          {
            name: 'Pendapatan semen kantong',
            at: 9,
            perspective: 'Keuangan',
            unit: 'Rp juta',
            direction: 'higher',
            owner: 'Direktur Keuangan',
            weight: 0.1,
            readings: { '2026-Q3': [238412.5, 245000] },
          },
          {
            name: 'Pendapatan semen curah',
            at: 10,
            direction: 'higher',
            readings: { '2026-Q3': [140220, 131500] },
          },
          {
            name: 'Margin EBITDA',
            at: 12,
            perspective: 'Keuangan',
            unit: '%',
            direction: 'higher',
          },
          {
            name: 'Indeks kepuasan distributor',
            at: 14,
            perspective: 'Pelanggan',
            direction: 'higher',
          },
          { name: 'Keluhan mutu', at: 15, unit: 'kasus', direction: 'lower' },
          {
            name: 'Faktor klinker',
            at: 17,
            perspective: 'Proses Internal',
            unit: '%',
          },
          { name: 'Waktu henti kiln tidak terencana', at: 18, unit: 'jam', direction: 'lower' },
          {
            name: 'Jam pelatihan per karyawan',
            at: 20,
            perspective: 'Pembelajaran dan Pertumbuhan',
            direction: 'higher',
          },
          { name: 'Tingkat kecelakaan kerja', at: 21, direction: 'lower' },
        ],
      },
    ],
  },
};
