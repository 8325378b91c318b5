import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { ReviewSheet } from '../../../../src/review/book/review-sheet';
import { summarySheet } from '../../../../src/review/sheets/summary/summary-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER, type MadeKpi } from '../../made-scorecard';
import { formulaAt, rowOf, shown } from '../../shown';

function composed(scorecard: Scorecard): ReviewSheet {
  return summarySheet(reviewSubject(scorecard, OCTOBER)).sheet;
}

function of(kpis: readonly MadeKpi[], more: Partial<Scorecard> = {}): ReviewSheet {
  return composed(madeScorecard(kpis, more));
}

/** A scorecard with so many perspectives, one KPI in each; the first has the lowest score. */
function withPerspectives(count: number): ReviewSheet {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  const kpis = ids.map((id, index) => ({
    id: `K${id}`,
    objective: `O${id}`,
    actuals: [50 + index / 4],
  }));
  return of(kpis, {
    perspectives: ids.map((id) => ({ id: `P${id}`, name: `View ${id}` })),
    objectives: ids.map((id) => ({ id: `O${id}`, name: `Aim ${id}`, perspective: `P${id}` })),
  });
}

/** The figures of the bridge: label and points, from start to end. */
function bridgeOf(sheet: ReviewSheet): unknown[][] {
  const first = rowOf(sheet, 'What moved the score, in points') + 1;
  const rows: unknown[][] = [];
  for (let row = first; shown(sheet, row, 2) !== undefined; row++) {
    const value = shown(sheet, row, 12);
    rows.push([shown(sheet, row, 2), typeof value === 'number' ? Number(value.toFixed(6)) : value]);
  }
  return rows;
}

const SAMPLE = composed(sampleScorecard());

describe('the Summary', () => {
  it('is exactly one page of A4, however much there is', () => {
    for (const sheet of [SAMPLE, withPerspectives(126), composed(EMPTY_SCORECARD)]) {
      expect(sheet.page).toMatchObject({ paper: 'A4', fit: { wide: 1, tall: 1 }, margin: 0.35 });
      expect(sheet.page.area.right).toBe(50);
    }
  });

  it('shows the score, what it was and how it changed', () => {
    const sheet = of([{ id: 'A', actuals: [100, 90] }]);
    const top = rowOf(sheet, 'Overall score') + 1;
    expect([shown(sheet, top, 2), formulaAt(sheet, top, 2)]).toEqual([90, 'BSC_Score']);
    expect(shown(sheet, top, 7)).toBeCloseTo(-10, 9);
    expect(shown(sheet, top + 3, 7)).toBe(100);
    expect(shown(sheet, top + 4, 2)).toBe('▲ Amber');
    expect(shown(sheet, top + 5, 2)).toBe('Green from 100, amber from 90');
  });

  it('says in the first review that there is nothing to compare with', () => {
    const sheet = of([{ id: 'A', actuals: [90] }]);
    expect(shown(sheet, rowOf(sheet, 'Overall score') + 1, 7)).toBe('first review');
    expect(rowOf(sheet, 'What the score lacks, in points')).toBeGreaterThan(0);
  });

  it('says that the period before had no score when it had none', () => {
    const sheet = of([{ id: 'A', actuals: [90, undefined, 90] }]);
    expect(shown(sheet, rowOf(sheet, 'Overall score') + 1, 7)).toBe('no score in Sep 2026');
  });

  it('counts KPIs by all six statuses, with the change', () => {
    const sheet = of([
      { id: 'A', actuals: [100, 90] },
      { id: 'B', actuals: [100, 100] },
      { id: 'C', actuals: [100, 50] },
      { id: 'D', actuals: [100, undefined] },
      { id: 'E', actuals: [100, 100], direction: 'none' },
    ]);
    const first = rowOf(sheet, '● Green', 13);
    const rows = [0, 1, 2, 3, 4, 5].map((index) =>
      [13, 18, 23].map((column) => shown(sheet, first + index, column)),
    );
    expect(rows).toEqual([
      ['● Green', 1, -3],
      ['▲ Amber', 1, 1],
      ['◆ Red', 1, 1],
      ['○ No data', 1, 1],
      ['– Not due', 0, 0],
      ['– Not scored', 1, 0],
    ]);
  });

  it('bridges the scores: before, gains, losses, the rest, now', () => {
    const sheet = of([
      { id: 'A', actuals: [100, 92] },
      { id: 'B', actuals: [100, 104] },
      { id: 'C', actuals: [100, 100] },
      { id: 'D', actuals: [100, 100] },
    ]);
    expect(bridgeOf(sheet)).toEqual([
      ['Score Sep 2026', 100],
      ['Measure B', 1],
      ['Measure A', -2],
      ['Other 2 KPIs, net', 0],
      ['Score Oct 2026', 99],
    ]);
    const rest = rowOf(sheet, 'Other 2 KPIs, net');
    expect(formulaAt(sheet, rest, 12)).toBe(
      `ROUND(N(BSC_Score)-N(BSC_ScorePrev)-SUM(L${rest - 2}:L${rest - 1}),10)`,
    );
  });

  it('draws the bridge from 0 points, beside its rows and from cells outside the page', () => {
    const sheet = of([
      { id: 'A', actuals: [100, 80] },
      { id: 'B', actuals: [100, 104] },
    ]);
    const [chart] = sheet.charts;
    const gain = rowOf(sheet, 'Measure B');
    expect(chart?.place).toEqual({ top: gain, left: 15, bottom: gain + 1, right: 24 });
    // +2, then −10: from 2 down to −8, red above 0 and red below.
    const drawn = chart?.series.map((series) => series.drawn.map((value) => value?.toFixed(6)));
    expect(drawn).toEqual([
      ['0.000000', '0.000000'],
      ['2.000000', '0.000000'],
      ['0.000000', '2.000000'],
      ['0.000000', '0.000000'],
      ['0.000000', '0.000000'],
      ['0.000000', '-8.000000'],
    ]);
    expect(chart?.series[0]?.values.block.left).toBeGreaterThan(sheet.page.area.right);
    expect(chart?.series[0]?.colour).toBeUndefined();
    expect(chart?.alternativeText).toContain('from 100.0 to 92.0');
  });

  it('has no other line when one KPI is all there is', () => {
    const sheet = of([{ id: 'A', actuals: [100, 80] }]);
    expect(bridgeOf(sheet).map(([label]) => label)).toEqual([
      'Score Sep 2026',
      'Measure A',
      'Score Oct 2026',
    ]);
  });

  it('lists the lowest KPIs instead of a bridge where the worst child decides', () => {
    const kpis = [
      { id: 'A', actuals: [90, 80] },
      { id: 'B', actuals: [90, 70] },
    ];
    const sheet = of(kpis, { setup: { rollUp: 'Worst' } });
    const first = rowOf(sheet, 'What decides the score: the lowest KPIs') + 1;
    expect([shown(sheet, first, 12), shown(sheet, first + 1, 2)]).toEqual([70, 'Measure B']);
    expect(shown(sheet, first + 1, 21)).toBeCloseTo(-20, 9);
    expect(sheet.charts).toEqual([]);
  });

  it('says what five cost most and how many more are off track', () => {
    const kpis = Array.from({ length: 12 }, (_, index) => ({ id: `K${index}`, actuals: [50] }));
    const sheet = of(kpis);
    const title = rowOf(sheet, 'Off track: the 5 that cost most, and 7 more', 26);
    const answers = [27, 42, 47].map((column) => shown(sheet, title + 3, column));
    expect(answers).toEqual(['Cause: action still to be named', 'no owner', 'no date']);
    expect(shown(sheet, title + 2, 27)).toBe('Measure K0');
    expect(formulaAt(sheet, title + 2, 45)).toBe("'Off-track'!H8");
    expect(shown(sheet, title + 12, 27)).toBeUndefined();
  });

  it('repeats cause, action, owner and date from Off-track', () => {
    const title = rowOf(SAMPLE, 'Off track, then the watch list: cause, action, owner, date', 26);
    expect([27, 42, 47].map((column) => shown(SAMPLE, title + 3, column))).toEqual([
      'Process: Confirm dates only for castings in the store or poured',
      'Mateo Ferrer',
      46346,
    ]);
  });

  it('shows what to watch when nothing is off track, and praise when there is nothing to watch', () => {
    const watch = of([{ id: 'A', actuals: [95] }]);
    const title = rowOf(watch, 'Nothing off track: the watch list', 26);
    expect([26, 27].map((column) => shown(watch, title + 2, column))).toEqual(['▲', 'Measure A']);
    // Nobody owes an answer for amber.
    expect(shown(watch, title + 3, 27)).toBe('');
    const green = of([{ id: 'A', actuals: [105] }]);
    expect(rowOf(green, 'No KPI is off track, and none is close to its limit.', 26)).toBe(
      title + 1,
    );
    const blank = of([{ id: 'A', actuals: [undefined] }]);
    expect(rowOf(blank, 'No KPI has a colour in this period.', 26)).toBe(title + 1);
  });

  it('shows up to eight perspectives, of more the eight lowest', () => {
    const names = (sheet: ReviewSheet): unknown[] => {
      const head = rowOf(sheet, 'Perspective', 26);
      return Array.from({ length: 9 }, (_, index) => shown(sheet, head + 1 + index, 26));
    };
    expect(names(withPerspectives(8)).slice(7)).toEqual(['View 8', undefined]);
    const many = names(withPerspectives(126));
    expect(many[0]).toBe('View 1');
    expect(many[8]).toBe('the 8 lowest; 118 more on Scorecard');
  });

  it('asks for the decisions of the period, all of them', () => {
    const decisions = Array.from({ length: 6 }, (_, index) => ({
      period: OCTOBER,
      askedFor: `Request ${index + 1}`,
    }));
    const sheet = of([{ id: 'A', actuals: [90] }], { decisions });
    const head = rowOf(sheet, 'Asked for');
    expect(shown(sheet, head + 6, 2)).toBe('Request 6');
    expect(rowOf(SAMPLE, 'Castings surcharge of 2.5 % in all new quotations from 1 December')).toBe(
      rowOf(SAMPLE, 'Asked for') + 1,
    );
    expect(shown(SAMPLE, rowOf(SAMPLE, 'Decisions'), 8)).toMatch(
      /^Meeting 9 Nov 2026 · present: Clara Osei, Martin Halden, /,
    );
  });

  it('counts the actions of the review', () => {
    const head = rowOf(SAMPLE, 'Status on 9 Nov 2026', 19);
    const counts = [1, 2, 3, 4, 5].map((index) => shown(SAMPLE, head + index, 28));
    expect(counts).toEqual([3, 1, 1, 1, 2]);
    expect(shown(SAMPLE, head + 3, 30)).toBe('◆ chase');
  });

  it('cuts long names and gives them whole in the tip', () => {
    const name = 'Share of complaints that were answered within two working days';
    const sheet = of([{ id: 'A', name, actuals: [100, 80] }]);
    const cell = sheet.cells.find(
      ({ content, column }) => column === 2 && typeof content === 'string' && content.endsWith('…'),
    );
    expect(cell?.content).toBe('Share of complaints that were answere…');
    expect(cell?.link?.tip).toBe(name);
  });

  it('never writes what people typed into a formula', () => {
    const name = '=cmd|"x"!A1';
    const sheet = of([{ id: 'A', name, actuals: [100, 80], owner: name }], {
      decisions: [{ period: OCTOBER, askedFor: name }],
    });
    const formulas = sheet.cells.flatMap(({ content }) =>
      typeof content === 'object' ? [content.formula] : [],
    );
    expect(formulas.filter((formula) => formula.includes('cmd'))).toEqual([]);
    expect(rowOf(sheet, name)).toBeGreaterThan(0);
  });
});
