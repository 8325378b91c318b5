import { offTrackSheet } from '../../../../src/review/sheets/off-track/off-track-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER, type MadeKpi } from '../../made-scorecard';
import { sampleWith } from '../../sample-with';
import { formulaAt, rowOf, shown, shownIn } from '../../shown';
import { statusColours } from '../../../../src/review/styling/styles';

function composed(scorecard: Scorecard) {
  return offTrackSheet(reviewSubject(scorecard, OCTOBER));
}

function of(kpis: readonly MadeKpi[], more: Partial<Scorecard> = {}) {
  return composed(madeScorecard(kpis, more)).sheet;
}

/** What stands in B to I of a row: ID, name, figures, points lost, months. */
function figuresAt(sheet: ReturnType<typeof of>, row: number) {
  return [2, 3, 4, 5, 6, 8, 9].map((column) => {
    const value = shown(sheet, row, column);
    return typeof value === 'number' ? Number(value.toFixed(9)) : value;
  });
}

const MESSAGE = { row: 2, column: 2 };

describe('the sheet Off-track', () => {
  it('lists what costs most first, with its figures and months', () => {
    const sheet = of([
      { id: 'A', actuals: [100, 80] },
      { id: 'B', actuals: [50, 60] },
    ]);
    expect(figuresAt(sheet, 8)).toEqual(['B', 'Measure B', 60, 100, -40, -20, 2]);
    expect(figuresAt(sheet, 9)).toEqual(['A', 'Measure A', 80, 100, -20, -10, 1]);
    expect(shown(sheet, MESSAGE.row, MESSAGE.column)).toBe(
      '2 KPIs off track cost the score 30.0 points; each needs a cause, an action, an owner and a date',
    );
  });

  it('takes the figures from Scorecard and Workings', () => {
    const sheet = of([{ id: 'A', actuals: [80] }]);
    expect(formulaAt(sheet, 8, 4)).toBe('Scorecard!E11');
    expect(formulaAt(sheet, 8, 8)).toMatch(/^IF\(Workings!\w+11="","",0-Workings!\w+11\)$/);
  });

  it('carries what people have answered, and counts what they owe', () => {
    const kpis = [
      { id: 'A', actuals: [50] },
      { id: 'B', actuals: [60] },
    ];
    const sheet = of(kpis, {
      analyses: [
        { kpi: 'A', period: OCTOBER, whatHappened: 'A strike', rootCause: 'People' },
        { kpi: 'B', period: OCTOBER, noActionBecause: 'it ends by itself' },
      ],
      actions: [
        { id: 'X', kpi: 'A', raisedIn: OCTOBER, action: 'Talk', owner: 'Ann', due: '2026-11-20' },
      ],
    });
    const answers = [10, 11, 12, 13, 14].map((column) => shown(sheet, 8, column));
    expect(answers).toEqual(['A strike', 'People', 'Talk', 'Ann', 46346]);
    const others = [10, 11, 12, 13, 14].map((column) => shown(sheet, 9, column));
    expect(others).toEqual([undefined, undefined, 'No action: it ends by itself', '–', '–']);
    expect(shown(sheet, 5, 2)).toBe('8 of 10 answers given, 2 cells still empty (darker yellow)');
    // Red until the last answer is typed, which turns it green.
    expect(sheet.cells.find(({ row, column }) => row === 5 && column === 2)?.style.colour).toBe(
      statusColours('Red').text,
    );
    const format = sheet.conditionalFormats.find(({ blocks }) => blocks[0]?.top === 5);
    expect(format?.rule).toEqual({
      kind: 'formula',
      formula: '(10-COUNTA(J8:N9))=0',
      colour: statusColours('Green').text,
    });
  });

  it('says so in green when nothing is off track, and lists what to watch', () => {
    const sheet = of([{ id: 'A', actuals: [95] }]);
    expect(shown(sheet, MESSAGE.row, MESSAGE.column)).toBe('Nothing off track; one KPI to watch');
    expect(shown(sheet, 8, 2)).toBe('● No KPI is off track');
    expect(shown(sheet, 9, 2)).toBe('Watch list: ▲ Amber, causes optional');
    expect(shown(sheet, 10, 3)).toBe('Measure A');
    expect(shown(sheet, 5, 2)).toBe('No answer is owed.');
  });

  it('says nothing good when nothing can be judged', () => {
    const sheet = of([{ id: 'A', actuals: [undefined] }]);
    expect(shown(sheet, MESSAGE.row, MESSAGE.column)).toBe('No KPI has a colour in Oct 2026');
    expect(shown(sheet, 8, 2)).toBe('Without readings and targets there is nothing to judge');
  });

  it('asks for the cause of amber when Setup does', () => {
    const kpis = [
      { id: 'A', actuals: [50] },
      { id: 'B', actuals: [95] },
    ];
    const sheet = of(kpis, { setup: { explainAmber: true } });
    expect(shown(sheet, 5, 2)).toMatch(/^0 of 7 answers given/);
  });

  it('names its list, with the heading, for formulas and readers', () => {
    const kpis = ['A', 'B', 'C'].map((id) => ({ id, actuals: [50] }));
    const names = composed(madeScorecard(kpis)).names;
    expect(names?.get('BSC_OffTrack')).toEqual({
      sheet: 'Off-track',
      block: { top: 7, left: 2, bottom: 10, right: 15 },
    });
  });

  it('lets choose a cause and an owner, and enter a day', () => {
    const sheet = of([{ id: 'A', actuals: [50] }]);
    const allowed = sheet.validations.map(({ blocks, allows }) => [blocks[0]?.left, allows.kind]);
    expect(allowed).toEqual([
      [11, 'list'],
      [13, 'named list'],
      [14, 'date'],
      [15, 'number'],
    ]);
  });

  it('counts the causes, in words of the language', () => {
    const { sheet } = composed(sampleWith({ language: 'vi' }));
    const row = rowOf(sheet, 'Quy trình');
    const block = { top: row, left: 4, bottom: row + 5, right: 4 };
    const counts = shownIn(sheet, { sheet: sheet.name, block });
    // C1.1 process, F1.1 resources, F2.2 market, C2.2 other; three amber ones without a cause are not asked.
    expect(counts).toEqual([[1], [1], [0], [1], [1], [0]]);
  });

  it('stays on one page with twelve, and flows with forty', () => {
    const many = (count: number): readonly MadeKpi[] =>
      Array.from({ length: count }, (_, index) => ({ id: `K${index}`, actuals: [50] }));
    expect(of(many(12)).page.fit).toEqual({ wide: 1, tall: 1 });
    const flowing = of(many(40)).page;
    expect(flowing.fit).toEqual({ wide: 1 });
    expect(flowing.titleRows).toEqual({ first: 6, last: 7 });
  });

  it('links the name of a KPI to its line, and the ID where the name takes two lines', () => {
    const name = 'Share of complaints answered within two working days';
    const sheet = of([
      { id: 'A', actuals: [50] },
      { id: 'B', name, actuals: [60] },
    ]);
    const linked = sheet.cells.flatMap(({ row, column, link }) =>
      row >= 8 && link !== undefined ? [[row, column, link.cell]] : [],
    );
    expect(linked).toEqual([
      [8, 3, 'B11'],
      [9, 2, 'B12'],
    ]);
  });
});
