import {
  SCORECARD_COLUMNS as COLUMNS,
  type ScorecardColumn,
} from '../../../../src/review/sheets/scorecard/columns';
import { scorecardSheet } from '../../../../src/review/sheets/scorecard/scorecard-sheet';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { formulaAt, shown } from '../../shown';
import { EDGE_CASES, rowOfKpi, subjectOf } from './edge-cases';

const EDGES = subjectOf({ kpis: EDGE_CASES });
const { sheet: EDGE_SHEET } = scorecardSheet(EDGES);

/** What the line of a KPI shows in some columns. */
function lineOf(id: string, ...columns: ScorecardColumn[]) {
  return columns.map((column) => shown(EDGE_SHEET, rowOfKpi(EDGES, id), COLUMNS[column]));
}

function cellAt(subject: ReviewSubject, id: string, column: ScorecardColumn) {
  const row = rowOfKpi(subject, id);
  const { cells } = scorecardSheet(subject).sheet;
  return cells.find((each) => each.row === row && each.column === COLUMNS[column]);
}

const FIGURES = ['actual', 'target', 'variance', 'variancePercent', 'achieved', 'status'] as const;

describe('the line of a KPI on the sheet Scorecard', () => {
  it('shows actual, target, variance, achievement, status and trend', () => {
    expect(lineOf('plain', ...FIGURES, 'trend')).toEqual([90, 100, -10, -0.1, 0.9, '▲ Amber', '↓']);
    expect(lineOf('lower', 'variance', 'variancePercent', 'achieved', 'status')).toEqual([
      -10,
      -0.2,
      0.8,
      '◆ Red',
    ]);
  });

  it('shows the variance of a % in points', () => {
    const [actual, variance, percent] = lineOf('percent', 'actual', 'variance', 'variancePercent');
    expect(actual).toBe(0.88);
    expect(variance).toBeCloseTo(-2, 9);
    expect(percent).toBeCloseTo(-0.02 / 0.9, 9);
    expect(cellAt(EDGES, 'percent', 'variance')?.style.format).toBe(
      '+0.0" pts";"−"0.0" pts";0.0" pts"',
    );
  });

  it('shows nothing where a reading is missing, and says so in a note', () => {
    expect(lineOf('missing', ...FIGURES)).toEqual(['', '', '', '', '', '○ No data']);
    expect(cellAt(EDGES, 'missing', 'actual')?.note).toMatch(/^No reading for Feb 2026 yet\./);
  });

  it('names the period of a reading that was due before and is still missing', () => {
    const quarterly = { id: 'Q', frequency: 'Quarter', data: { '2025-Q3': 5 } } as const;
    const subject = subjectOf({ kpis: [quarterly] });
    expect(cellAt(subject, 'Q', 'actual')?.note).toMatch(/^No reading for Q4 2025 yet\./);
  });

  it('says that a missing reading counts as zero where it does', () => {
    const zero = subjectOf({ setup: { missingData: 'Zero' }, kpis: EDGE_CASES });
    expect(cellAt(zero, 'missing', 'actual')?.note).toBe(
      'No reading for Feb 2026 yet. It counts as 0 in the score, as Setup asks.',
    );
  });

  it('shows the last reading while none is due, in italics, and names its period', () => {
    expect(lineOf('carried', 'actual', 'target', 'status')).toEqual([5, 5, '– Not due']);
    const cell = cellAt(EDGES, 'carried', 'actual');
    expect(cell?.style.italic).toBe(true);
    expect(cell?.note).toContain('Q4 2025');
    expect(lineOf('first', ...FIGURES, 'trend')).toEqual(['', '', '', '', '', '– Not due', '']);
    expect(cellAt(EDGES, 'first', 'actual')?.note).toContain('no reading before');
  });

  it('shows what it can of a KPI that is not scored', () => {
    expect(lineOf('no target', ...FIGURES)).toEqual([2, '', '', '', '', '– Not scored']);
    expect(lineOf('unscored', ...FIGURES)).toEqual([2, 5, '', '', '', '– Not scored']);
  });

  it('leaves the variance of a target of 0 without a %, and judges below 0 by the distance', () => {
    expect(lineOf('zero', ...FIGURES)).toEqual([-2, 0, -2, '', 0, '◆ Red']);
    expect(lineOf('negative', ...FIGURES)).toEqual([-5, -10, 5, 0.5, 1.5, '● Green']);
  });

  it('shows yes and no as words', () => {
    expect(lineOf('yes', ...FIGURES)).toEqual([0, '', '', '', 0, '◆ Red']);
    expect(cellAt(EDGES, 'yes', 'actual')?.style.format).toBe('[=1]"Yes";[=0]"No";0%');
  });

  it('shows a status set by hand as such, with the reason in a note', () => {
    expect(lineOf('by hand', 'achieved', 'status')).toEqual([0.5, '● Green (by hand)']);
    expect(cellAt(EDGES, 'by hand', 'actual')?.note).toContain('Agreed with the board');
  });

  it('shows both limits of a range as its target', () => {
    expect(lineOf('range', 'actual', 'target', 'status')).toEqual([0.9, '78% to 86%', '▲ Amber']);
    expect(lineOf('range', 'variance')[0]).toBeCloseTo(-4, 9);
    expect(lineOf('first range', 'target')).toEqual(['5 to 7.5']);
  });

  it('shows year to date and full year by formulas of Workings', () => {
    expect(lineOf('plain', 'ytdActual', 'ytdTarget', 'ytdStatus', 'yearForecast')).toEqual([
      90,
      100,
      '▲ Amber',
      90,
    ]);
    expect(formulaAt(EDGE_SHEET, rowOfKpi(EDGES, 'plain'), COLUMNS.ytdActual)).toMatch(
      /^Workings!/,
    );
  });

  it('leads from its name to its card', () => {
    expect(cellAt(EDGES, 'plain', 'name')?.link).toEqual({ sheet: 'P', cell: 'B5', tip: 'plain' });
    expect(cellAt(EDGES, 'loose', 'name')?.link).toMatchObject({ sheet: 'KPIs', cell: 'B5' });
  });

  it('has a name in bold where it leads others, and room for a long one', () => {
    const long = 'a name that is longer than the forty letters of a line';
    const subject = subjectOf({
      kpis: [
        { id: 'A', type: 'Leading' },
        { id: 'B', name: long },
      ],
    });
    expect(cellAt(subject, 'A', 'name')?.style.bold).toBe(true);
    expect(cellAt(subject, 'B', 'name')?.style.bold).toBe(false);
    const { rows } = scorecardSheet(subject).sheet;
    expect([rows.get(rowOfKpi(subject, 'A')), rows.get(rowOfKpi(subject, 'B'))]).toEqual([
      { height: 18, outline: 2 },
      { height: 30, outline: 2 },
    ]);
  });

  it('has room for a long unit and for several owners', () => {
    const subject = subjectOf({
      kpis: [
        { id: 'A', measureUnit: 'kEUR', owner: 'Clara Osei' },
        { id: 'B', measureUnit: 'thousand pieces per month' },
        { id: 'C', owner: 'Clara Osei, Martin Halden and Rafael Duarte' },
      ],
    });
    const { rows } = scorecardSheet(subject).sheet;
    const height = (id: string) => rows.get(rowOfKpi(subject, id))?.height ?? 0;
    expect(height('A')).toBe(18);
    // Three lines of 9 points, and two or more.
    expect(height('B')).toBeGreaterThan(36);
    expect(height('C')).toBeGreaterThan(24);
  });
});
