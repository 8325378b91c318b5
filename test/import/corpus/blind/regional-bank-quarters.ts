import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Budget and realisation by quarter, then the year so far; a subtotal in a section; the unit in a note. */
export const regionalBankQuarters: MessyBook = {
  name: 'regional-bank-quarters',
  language: 'id',
  traps: [
    'two-row header',
    'year to date columns',
    'starts at C5',
    'total rows',
    'section rows',
    'unit in a note',
    'not available marks',
    'merged cells',
    'title rows above',
    'formulas with results',
  ],
  sheets: [
    {
      name: 'Kinerja',
      at: 'C5',
      picture: `
        BANK PEMBANGUNAN DAERAH NUSA INDAH
        LAPORAN PENCAPAIAN KPI TAHUN 2026
        (dalam jutaan rupiah)

        No | Indikator Kinerja Utama | Satuan | Triwulan I | | Triwulan II | | s.d. Triwulan II | | PIC
         | | | RKAP | Realisasi | RKAP | Realisasi | RKAP | Realisasi
        A | Perspektif Keuangan
        1 | Pendapatan bunga bersih | juta Rp | 52000 | 50890 | 54000 | 54620 | =F12+H12 -> 106000 | =G12+I12 -> 105510 | Divisi Keuangan
        2 | Pendapatan berbasis komisi | juta Rp | 8000 | 8240 | 8500 | 8395 | =F13+H13 -> 16500 | =G13+I13 -> 16635 | Divisi Treasuri
         | Jumlah pendapatan | juta Rp | =F12+F13 -> 60000 | =G12+G13 -> 59130 | =H12+H13 -> 62500 | =I12+I13 -> 63015 | 122500 | 122145
        3 | BOPO | % | 78% | 79.5% | 78% | 77.9% | 78% | 78.7% | Divisi Keuangan
        B | Perspektif Nasabah
        4 | Jumlah nasabah baru | orang | 12000 | 11350 | 12500 | 13020 | 24500 | 24370 | Divisi Ritel
        5 | Keluhan nasabah | kasus | 150 | 171 | 150 | 148 | 300 | 319 | Divisi Layanan
        C | Perspektif Proses Bisnis
        6 | Rasio kredit bermasalah | % | 2.5% | 2.7% | 2.5% | 2.4% | 2.5% | 2.4% | Divisi Kredit
        7 | Lama proses kredit | hari | 7 | 8.5 | 7 | - | 7 | 8.5 | Divisi Kredit
        D | Perspektif Pembelajaran
        8 | Pegawai bersertifikat | % | 60% | 57% | 65% | 63% | 65% | 63% | Divisi SDM`,
      merges: ['C5:L5', 'F9:G9', 'H9:I9', 'J9:K9'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'Kinerja',
        range: 'C9:L23',
        orientation: 'rows',
        headerRows: [9, 10],
        columns: {
          C: ['code', 'ignore'],
          D: 'kpi',
          E: 'measureUnit',
          ...across('F', ['2026-Q1', '2026-Q2'], ['target', 'actual']),
          J: 'ytdTarget',
          K: 'ytdActual',
          L: ['owner', 'orgUnit'],
        },
        rows: {
          11: 'section',
          14: 'total',
          16: 'section',
          19: 'section',
          22: 'section',
        },
        kpis: [
          {
            name: 'Pendapatan bunga bersih',
            at: 12,
            unit: 'juta Rp',
            direction: 'higher',
          },
          { name: 'Pendapatan berbasis komisi', at: 13, direction: 'higher' },
          { name: 'BOPO', at: 15, unit: '%', direction: 'lower' },
          { name: 'Jumlah nasabah baru', at: 17, direction: 'higher' },
          { name: 'Keluhan nasabah', at: 18, direction: 'lower' },
          { name: 'Rasio kredit bermasalah', at: 20, direction: 'lower' },
          {
            name: 'Lama proses kredit',
            at: 21,
            unit: 'hari',
            direction: 'lower',
          },
          {
            name: 'Pegawai bersertifikat',
            at: 23,
            unit: '%',
            direction: 'higher',
          },
        ],
      },
    ],
  },
};
