import { dataReference } from '../../../../src/review/sheets/data/data-reference';
import { dataSheet } from '../../../../src/review/sheets/data/data-sheet';
import { statusColours } from '../../../../src/review/styling/styles';
import type { DataBlock } from '../../../../src/review/subject/data-layout';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { months, type KpiRows } from '../../../scorecard/build-scorecard';
import { formulaAt, shown } from '../../shown';
import { rowOfKpi, subjectOf } from '../scorecard/edge-cases';

/** January 2025 stands first, so that January 2026 has position 12 and March 2026 position 14. */
const MARCH = '2026-03';

/** The review of one KPI in March 2026. */
function oneKpi(kpi: Omit<KpiRows, 'id'>, period = MARCH): ReviewSubject {
  return subjectOf({ kpis: [{ id: 'K', ...kpi }] }, period);
}

function cellAt(subject: ReviewSubject, block: DataBlock, position: number) {
  const first = subject.data.get(block)?.first ?? 0;
  const row = rowOfKpi(subject, 'K');
  return dataSheet(subject).sheet.cells.find(
    (each) => each.row === row && each.column === first + position,
  );
}

/** The positions of the actuals that are shaded as missing. */
function shadedIn(subject: ReviewSubject): number[] {
  const first = subject.data.get('actual')?.first ?? 0;
  return dataSheet(subject)
    .sheet.cells.filter(
      ({ row, style }) =>
        row === rowOfKpi(subject, 'K') && style.fill === statusColours('Amber').tint,
    )
    .map(({ column }) => column - first);
}

describe('the columns of the sheet Data', () => {
  it('are actuals up to the reviewed month and targets of the whole year', () => {
    const subject = oneKpi({ target: 5, data: months(2026, [1, 2, 3]) });
    expect([...subject.data]).toEqual([
      ['actual', { first: 6, count: 15 }],
      ['target', { first: 21, count: 24 }],
    ]);
  });

  it('have blocks for numerators, forecasts and typed years only where a KPI needs them', () => {
    const blocks = (kpi: Omit<KpiRows, 'id'>, period?: string) => [
      ...oneKpi(kpi, period).data.keys(),
    ];
    const plain = ['actual', 'target'];
    expect(blocks({ aggregation: 'sum', data: months(2026, [1]) })).toEqual(plain);
    expect(blocks({ aggregation: 'ratio' })).toEqual([...plain, 'numerator', 'denominator']);
    expect(blocks({ aggregation: 'entered' })).toEqual([...plain, 'ytdActual', 'ytdTarget']);
    expect(blocks({ data: { '2026-05': { forecast: 7 } } })).toEqual([...plain, 'forecast']);
    expect(blocks({ data: { '2025-05': { forecast: 7 } } })).toEqual(plain);
    const weekly = { frequency: 'Week', aggregation: 'sum', data: { '2026-W05': 1 } } as const;
    expect(blocks(weekly)).toEqual([...plain, 'readings', 'wholeTarget', 'before']);
    expect(blocks({ ...weekly, aggregation: 'last' })).toEqual([
      ...plain,
      'readings',
      'wholeTarget',
    ]);
    expect(blocks({ ...weekly, aggregation: 'last' }, '2026-W09')).toEqual(plain);
    expect(blocks(weekly, '2026-W09')).toEqual([...plain, 'before']);
  });

  it('stand under their months, as dates that Excel writes in the language of the reader', () => {
    const { sheet } = dataSheet(oneKpi({}));
    // 31 January 2025 and 31 March 2026.
    expect(shown(sheet, 7, 6)).toBe(45688);
    expect(shown(sheet, 7, 20)).toBe(46112);
    const quarter = dataSheet(subjectOf({ setup: { grain: 'Quarter' }, kpis: [] }, '2026-Q1'));
    expect(shown(quarter.sheet, 7, 6)).toBe('Q1 2023');
  });

  it('are referred to by their position, as far as there are any', () => {
    const subject = oneKpi({});
    expect(dataReference(subject, 'actual', 11, 0)).toBe('Data!F11');
    expect(dataReference(subject, 'actual', 11, 12, 20)).toBe('Data!R11:T11');
    expect(dataReference(subject, 'actual', 11, 15)).toBeUndefined();
    expect(dataReference(subject, 'forecast', 11, 0)).toBeUndefined();
  });
});

describe('the figures of the sheet Data', () => {
  it('are the readings as entered, with the row that each was taken from', () => {
    const subject = oneKpi({ target: 5, data: months(2026, [1, 2, 3]) });
    expect(cellAt(subject, 'actual', 13)).toMatchObject({
      content: 2,
      source: { kpi: 'K', period: monthPeriod(2026, 2), field: 'actual' },
    });
    expect(cellAt(subject, 'target', 12)).toMatchObject({
      content: 5,
      source: { kpi: 'K', period: monthPeriod(2026, 1), field: 'target' },
    });
    expect(cellAt(subject, 'actual', 14)?.style.bold).toBe(true);
    expect(cellAt(subject, 'actual', 13)?.style.bold).toBeUndefined();
  });

  it('are shaded as missing from the first reading on, and not before', () => {
    expect(shadedIn(oneKpi({ data: months(2026, [1, undefined, 3]) }))).toEqual([13]);
    expect(shadedIn(oneKpi({ data: { '2025-12': 1 } }))).toEqual([12, 13, 14]);
    expect(shadedIn(oneKpi({}))).toEqual([]);
  });

  it('are shaded as missing from the day on which a KPI comes into use', () => {
    expect(shadedIn(oneKpi({ activeFrom: '2026-02-01' }))).toEqual([13, 14]);
    const ended = { activeTo: '2026-02-28', data: months(2026, [1]) };
    expect(shadedIn(oneKpi(ended, '2026-02'))).toEqual([13]);
  });

  it('are shaded as missing in the months that end a quarter alone', () => {
    const quarterly = { frequency: 'Quarter', data: { '2025-Q2': 1 } } as const;
    expect(shadedIn(oneKpi(quarterly))).toEqual([8, 11, 14]);
  });

  it('are a numerator by its denominator where no actual was typed', () => {
    const subject = oneKpi({
      aggregation: 'ratio',
      data: {
        '2026-01': { numerator: 30, denominator: 40 },
        '2026-02': { actual: 0.8, numerator: 30, denominator: 40 },
        '2026-03': { numerator: 0, denominator: 0 },
      },
    });
    const { sheet } = dataSheet(subject);
    const row = rowOfKpi(subject, 'K');
    // January is column 18; numerators begin after 15 actuals and 24 targets, denominators 24 columns later.
    expect(formulaAt(sheet, row, 18)).toBe(
      'IF(AND(ISNUMBER(BE11),ISNUMBER(CC11)),IF(CC11=0,"",BE11/CC11),"")',
    );
    expect([18, 19, 20].map((column) => shown(sheet, row, column))).toEqual([0.75, 0.8, '']);
    expect(formulaAt(sheet, row, 19)).toBeUndefined();
    expect([shown(sheet, row, 57), shown(sheet, row, 81)]).toEqual([30, 40]);
  });

  it('are totals of weeks without a single source', () => {
    const subject = oneKpi(
      { frequency: 'Week', aggregation: 'sum', target: 5, data: { '2026-W06': 3, '2026-W08': 4 } },
      '2026-02',
    );
    // The Thursdays of February 2026 are the 5th, 12th, 19th and 26th: weeks 6 to 9, two with an actual.
    expect(cellAt(subject, 'actual', 13)).toMatchObject({ content: 7, source: undefined });
    expect(cellAt(subject, 'target', 13)?.content).toBe(10);
    expect(cellAt(subject, 'readings', 13)?.content).toBe(2);
  });

  it('are those of the year before where a sum of weeks is forecast from them', () => {
    const weekly = { frequency: 'Week', aggregation: 'sum' } as const;
    const subject = oneKpi({ ...weekly, data: { '2025-W06': 9, '2026-W06': 3 } }, '2026-W06');
    // 52 weeks of 2025, then the sixth of 2026.
    const before = (position: number) => {
      const column = (subject.data.get('before')?.first ?? 0) + position;
      return shown(dataSheet(subject).sheet, rowOfKpi(subject, 'K'), column);
    };
    expect([before(56), before(57)]).toEqual([undefined, 9]);
  });
});

describe('the sheet Data', () => {
  it('is two pages wide, with names and headings on each', () => {
    const { page } = dataSheet(oneKpi({})).sheet;
    expect(page).toMatchObject({
      fit: { wide: 2 },
      titleRows: { first: 1, last: 7 },
      titleColumns: { first: 1, last: 5 },
    });
    // It prints actuals and targets: 15 and 24 columns from the sixth on.
    expect(page.area).toMatchObject({ left: 1, right: 44 });
  });
});
