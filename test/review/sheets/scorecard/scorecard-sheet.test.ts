import { SCORECARD_COLUMNS as COLUMNS } from '../../../../src/review/sheets/scorecard/columns';
import { scorecardSheet } from '../../../../src/review/sheets/scorecard/scorecard-sheet';
import { months, type KpiRows } from '../../../scorecard/build-scorecard';
import { shown } from '../../shown';
import { EDGE_CASES, rowOfKpi, subjectOf } from './edge-cases';

const EDGES = subjectOf({ kpis: EDGE_CASES });
const { sheet: EDGE_SHEET } = scorecardSheet(EDGES);

function many(count: number): KpiRows[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `K${at}`,
    target: 1,
    data: months(2026, [1, 1]),
  }));
}

describe('the sheet Scorecard', () => {
  it('counts the KPIs by status in its message', () => {
    expect(shown(EDGE_SHEET, 2, 2)).toBe(
      '15 KPIs: 3 green, 3 amber, 3 red, 1 no data, 3 not due, 2 not scored',
    );
    const message = (kpis: readonly KpiRows[]) =>
      shown(scorecardSheet(subjectOf({ kpis })).sheet, 2, 2);
    expect(message([])).toBe('No KPIs yet');
    expect(message(many(1))).toBe('One KPI: 1 green, 0 amber, 0 red');
  });

  it('shows score, status and change of everything that rolls up', () => {
    const subject = subjectOf({
      kpis: [
        { id: 'A', target: 100, data: months(2026, [100, 90]) },
        { id: 'B', target: 100, weight: 3, data: months(2026, [90, 110]) },
      ],
    });
    const { sheet } = scorecardSheet(subject);
    // January (100 + 3 × 90) / 4 = 92.5, February (90 + 3 × 110) / 4 = 105.
    for (const row of [8, 9, 10]) {
      expect(shown(sheet, row, COLUMNS.achieved)).toBeCloseTo(105, 9);
      expect(shown(sheet, row, COLUMNS.status)).toBe('● Green');
      expect(shown(sheet, row, COLUMNS.trend)).toBeCloseTo(12.5, 9);
    }
    expect(shown(sheet, 8, COLUMNS.history)).toBe('points against Jan 2026');
    expect(shown(sheet, 9, COLUMNS.owner)).toBe('Weight 100%');
  });

  it('says that a review is the first one, without a change', () => {
    const { sheet } = scorecardSheet(subjectOf({ kpis: many(1) }, '2026-01'));
    expect(shown(sheet, 8, COLUMNS.history)).toBe('first review');
    expect(shown(sheet, 8, COLUMNS.trend)).toBeUndefined();
  });

  it('ends with the KPIs that count nowhere, under a band', () => {
    const row = rowOfKpi(EDGES, 'loose');
    expect(row).toBe(EDGES.outline.last);
    expect(shown(EDGE_SHEET, row - 1, COLUMNS.name)).toBe(
      'Without objective: not part of the score',
    );
    expect(shown(EDGE_SHEET, row, COLUMNS.actual)).toBe(120);
    expect(shown(EDGE_SHEET, row, COLUMNS.status)).toBe('● Green');
  });

  it('is one page up to 30 KPIs, and flows over pages from 31 on', () => {
    const fit = (count: number) => scorecardSheet(subjectOf({ kpis: many(count) })).sheet.page;
    expect(fit(30).fit).toEqual({ wide: 1, tall: 1 });
    expect(fit(31)).toMatchObject({ fit: { wide: 1 }, titleRows: { first: 2, last: 7 } });
    expect(fit(31).fit).not.toHaveProperty('tall');
  });

  it('draws a line of figures for each KPI, up to 300', () => {
    const lines = (count: number) =>
      scorecardSheet(subjectOf({ kpis: many(count) })).sheet.sparklines.flatMap(
        (group) => group.lines,
      );
    expect(lines(300)).toHaveLength(300);
    expect(lines(301)).toEqual([]);
    // February 2026 and the twelve months before are columns 7 to 19 of Data.
    expect(lines(1)).toEqual([
      {
        figures: { sheet: 'Data', block: { top: 11, left: 7, bottom: 11, right: 19 } },
        cell: { row: 11, column: COLUMNS.history },
      },
    ]);
  });

  it('filters and names its table', () => {
    const { sheet, names } = scorecardSheet(subjectOf({ kpis: many(2) }));
    expect(sheet.filter).toEqual({ top: 7, left: 2, bottom: 12, right: COLUMNS.owner });
    expect(names?.get('BSC_Scorecard')?.block).toEqual(sheet.filter);
    expect(names?.get('BSC_Status')?.block).toEqual({
      top: 8,
      left: COLUMNS.status,
      bottom: 8,
      right: COLUMNS.status,
    });
  });
});
