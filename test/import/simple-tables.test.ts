import fc from 'fast-check';
import { proposeImport } from '../../src/import/propose-import';
import type { SourceCell } from '../../src/import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import { cellsSheet } from './cells-sheet';

/** Headings of one language: KPI, unit, target, actual, owner; the word for a total; a title with a period. */
const LANGUAGES = [
  ['Indicator', 'Unit', 'Target', 'Actual', 'Owner', 'Total', 'Report for March 2026'],
  ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Phụ trách', 'Tổng cộng', 'Báo cáo tháng 3/2026'],
  ['Indicateur', 'Unité', 'Objectif', 'Réalisé', 'Responsable', 'Total', 'Rapport mars 2026'],
  ['Indicador', 'Unidad', 'Meta', 'Real', 'Responsable', 'Total general', 'Informe marzo 2026'],
  ['Indicador', 'Unidade', 'Meta', 'Realizado', 'Responsável', 'Soma', 'Relatório março 2026'],
  ['Kennzahl', 'Einheit', 'Soll', 'Ist', 'Verantwortlich', 'Summe', 'Bericht März 2026'],
  ['指标', '单位', '目标', '实际', '负责人', '合计', '2026年3月报告'],
  [
    'Indikator',
    'Satuan',
    'Target',
    'Realisasi',
    'Penanggung jawab',
    'Jumlah',
    'Laporan Maret 2026',
  ],
] as const;

const NAMES = ['Alpha works', 'Beta works', 'Gamma works', 'Delta works', 'Epsilon works'];

interface Table {
  readonly words: (typeof LANGUAGES)[number];
  /** Fields behind or in front of the name, as numbers of words; 0 is the name. */
  readonly order: readonly number[];
  readonly count: number;
  readonly titleRows: number;
  readonly gap: number;
  readonly indent: number;
  readonly total: 'above' | 'below' | 'none';
  readonly target: number;
  readonly step: number;
}

const table: fc.Arbitrary<Table> = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  count: fc.integer({ min: 2, max: NAMES.length }),
  titleRows: fc.integer({ min: 1, max: 3 }),
  gap: fc.integer({ min: 0, max: 3 }),
  indent: fc.integer({ min: 0, max: 3 }),
  total: fc.constantFrom('above' as const, 'below' as const, 'none' as const),
  target: fc.integer({ min: 200, max: 900 }),
  step: fc.integer({ min: 3, max: 40 }),
});

type Value = SourceCell['value'];

/** Title rows, blank rows, headings in any order, KPIs, and a sum above or below them. */
function rowsOf({ words, order, count, titleRows, gap, total, target, step }: Table): Value[][] {
  const kpis = NAMES.slice(0, count).map((name, index) => ({
    name,
    target: target + index * step,
    actual: target - index * step - 7,
  }));
  const sum = (of: 'target' | 'actual') => kpis.reduce((all, kpi) => all + kpi[of], 0);
  const line = (fields: readonly Value[]) => order.map((field) => fields[field] ?? null);
  const body = kpis.map((kpi) => line([kpi.name, 'kEUR', kpi.target, kpi.actual, 'Mr. Jones']));
  const sums = line([words[5], 'kEUR', sum('target'), sum('actual'), null]);
  return [
    ...Array.from({ length: titleRows }, (_, index) => [index === 0 ? words[6] : 'Company Ltd.']),
    ...Array.from({ length: gap }, () => []),
    line(words.slice(0, 5)),
    ...(total === 'above' ? [sums] : []),
    ...body,
    ...(total === 'below' ? [sums] : []),
  ];
}

describe('a simple table', () => {
  it('is read right in every language, with columns in any order, and its total is no KPI', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const sheet = cellsSheet(rowsOf(drawn), drawn.indent);
        const options = { today: '2026-11-15', calendar: CALENDAR_YEAR };
        const { kpis } = proposeImport([sheet], options);
        expect(kpis.map(({ name }) => name)).toEqual(NAMES.slice(0, drawn.count));
        expect(
          kpis.map(({ readings }) =>
            readings.map(({ measure, period, value }) => `${measure} ${period} ${value}`).sort(),
          ),
        ).toEqual(
          kpis.map((_, index) => [
            `actual 2026-03 ${drawn.target - index * drawn.step - 7}`,
            `target 2026-03 ${drawn.target + index * drawn.step}`,
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });
});
