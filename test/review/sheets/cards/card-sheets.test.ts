import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import { cardSheets } from '../../../../src/review/sheets/cards/card-sheets';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { shown } from '../../shown';
import { cardsOf, OCTOBER, scorecardOf } from './made-card';

function sheetsOf(scorecard: Scorecard) {
  return cardSheets(reviewSubject(scorecard, OCTOBER)).map(({ sheet }) => sheet);
}

/** Perspectives with so many KPIs each, all red. */
function scorecardWith(perspectives: number, kpis: number): Scorecard {
  const views = Array.from({ length: perspectives }, (_, index) => `V${index}`);
  const ids = views.flatMap((view) =>
    Array.from({ length: kpis }, (_, at) => [view, `${view}.${at}`]),
  );
  return {
    ...EMPTY_SCORECARD,
    setup: { company: 'Acme' },
    perspectives: views.map((id) => ({ id, name: `View ${id}` })),
    objectives: views.map((id) => ({ id: `O${id}`, name: 'Aim', perspective: id })),
    kpis: ids.map(([view, id = '']) => ({ id, name: `Measure ${id}`, objective: `O${view}` })),
    readings: ids.map(([, kpi = '']) => ({ kpi, period: OCTOBER, actual: 50, target: 100 })),
  };
}

describe('the sheets of cards', () => {
  it('are one for each perspective, with its score, its change and its red KPIs', () => {
    const sheets = sheetsOf(sampleScorecard());
    expect(sheets.map(({ name }) => name)).toEqual([
      'Financial',
      'Customer',
      'Internal processes',
      'Learning & growth',
    ]);
    expect(shown(sheets[0] ?? cardsOf(sampleScorecard()), 2, 2)).toBe(
      'Financial: score 95.1 (−4.7 against Sep 2026), 1 of 5 KPIs red',
    );
  });

  it('hold no change in the first review', () => {
    expect(shown(cardsOf(scorecardOf({}, [[0, 50, 100]])), 2, 2)).toBe(
      'Financial: score 50.0, 1 of 1 KPI red',
    );
  });

  it('say when there is no score, or no KPI', () => {
    expect(shown(cardsOf(scorecardOf({}, [])), 2, 2)).toBe(
      'Financial: no score yet, 0 of 1 KPI red',
    );
    expect(shown(cardsOf({ ...scorecardOf({}, []), kpis: [] }), 2, 2)).toBe(
      'Financial: no KPIs yet',
    );
  });

  it('use the other status words when Setup asks for them', () => {
    const setup = { statusWords: 'On track Watch Off track' } as const;
    const sheet = cardsOf(scorecardOf({}, [[0, 50, 100]], setup));
    expect(shown(sheet, 2, 2)).toBe('Financial: score 50.0, 1 of 1 KPI off track');
    expect(shown(sheet, 6, 3)).toBe('◆ Off track');
  });

  it('say how many have a card when not all do', () => {
    const [sheet] = sheetsOf(scorecardWith(4, 40));
    expect(sheet?.charts).toHaveLength(24);
    expect(String(sheet && shown(sheet, 3, 2))).toContain(
      '24 of 40 KPIs have a card: critical, red, amber, and those with the most weight',
    );
    expect(String(sheet && shown(sheet, 2, 2))).toContain('40 of 40 KPIs red');
  });

  it('are one for all when there are too many perspectives, and name the perspective on the card', () => {
    const sheets = sheetsOf(scorecardWith(13, 1));
    expect(sheets).toHaveLength(1);
    const [sheet] = sheets;
    expect(sheet && shown(sheet, 2, 2)).toBe('Acme: score 50.0, 13 of 13 KPIs red');
    expect(sheet && shown(sheet, 5, 9)).toBe('View V0  |  Aim  |  higher is better');
  });

  it('have one of their own for KPIs without an objective', () => {
    const made = scorecardOf({ objective: undefined }, [[0, 50, 100]]);
    const last = sheetsOf(made).at(-1);
    expect(last && shown(last, 2, 2)).toBe(
      'KPIs without an objective: not part of the score, 1 of 1 KPI red',
    );
  });

  it('print three cards to a page, fewer where titles are long', () => {
    const [sheet] = sheetsOf(scorecardWith(1, 7));
    // Thirteen rows to a card, from row 5.
    expect(sheet?.page.breaksAfter).toEqual([43, 82]);
    const short = scorecardWith(1, 7);
    const name = 'A long name of a measure '.repeat(12);
    const [long] = sheetsOf({ ...short, kpis: short.kpis.map((kpi) => ({ ...kpi, name })) });
    expect(long?.page.breaksAfter).toEqual([30, 56, 82]);
  });

  it('are wider and printed smaller where figures are long', () => {
    const usual = cardsOf(scorecardOf({}, [[0, 100, 100]]));
    expect([usual.columns.get(5)?.width, usual.page.fit]).toEqual([8, { scale: 70 }]);
    const long = cardsOf(scorecardOf({}, [[0, 1_234_567_890, 100]]));
    expect(long.columns.get(5)?.width).toBeGreaterThanOrEqual(12);
    const { fit } = long.page;
    expect('scale' in fit ? fit.scale : 100).toBeLessThan(60);
  });

  it('share their colour rules, so that more cards need no more of them', () => {
    const one = sheetsOf(scorecardWith(1, 1))[0]?.conditionalFormats.length ?? 0;
    expect(sheetsOf(scorecardWith(1, 20))[0]?.conditionalFormats).toHaveLength(one);
  });
});
