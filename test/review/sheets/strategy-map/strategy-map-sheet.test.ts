import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { strategyMapSheet } from '../../../../src/review/sheets/strategy-map/strategy-map-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { formulaAt, shown } from '../../shown';
import { madeStrategy, OCTOBER } from './made-strategy';

function sheetOf(scorecard: Scorecard, period = OCTOBER) {
  return strategyMapSheet(reviewSubject(scorecard, period)).sheet;
}

function messageOf(scorecard: Scorecard) {
  return shown(sheetOf(scorecard), 2, 2);
}

const CHAIN: readonly (readonly [string, string])[] = [
  ['B1', 'A1'],
  ['B2', 'A1'],
];

describe('the message of the strategy map', () => {
  it('names a red objective that feeds others, and what it feeds', () => {
    const scorecard = madeStrategy([2, 2], [...CHAIN, ['B1', 'A2']], { A1: 100, B1: 50, B2: 100 });
    expect(messageOf(scorecard)).toBe('Weak link: B1 Objective 1 feeds A1 and A2');
  });

  it('names three of them at most', () => {
    const links = ['B1', 'B2', 'B3', 'B4', 'B5'].map((from): [string, string] => [from, 'A1']);
    const red = { B1: 10, B2: 10, B3: 10, B4: 10, B5: 10 };
    expect(messageOf(madeStrategy([1, 5], links, red))).toBe(
      'Weak links: B1 feeds A1; B2 feeds A1; B3 feeds A1; and 2 more',
    );
  });

  it('says that there is none, or that the red ones feed nothing', () => {
    expect(messageOf(madeStrategy([1, 2], CHAIN, { A1: 100, B1: 95, B2: 100 }))).toBe(
      'No weak link: no red objective feeds another',
    );
    expect(messageOf(madeStrategy([1, 2], CHAIN, { A1: 10 }))).toBe(
      'A1 Objective 1 is red, but feeds no other objective',
    );
    expect(messageOf(madeStrategy([2, 2], CHAIN, { A1: 10, A2: 10 }))).toBe(
      '2 objectives are red, but none of them feeds another',
    );
  });

  it('says when there are no links, or no objectives', () => {
    expect(messageOf(madeStrategy([1, 1], [], { A1: 10, B1: 100 }))).toBe(
      'No links between the objectives yet; 1 of 2 red',
    );
    expect(messageOf(madeStrategy([0, 0]))).toBe('No objectives yet');
  });
});

describe('the strategy map', () => {
  it('shows in a box what Scorecard says, and counts the red KPIs by a formula', () => {
    const sheet = sheetOf(madeStrategy([1], [], { A1: 50 }));
    // One box, 16 wide, from the 22nd of 60 columns that begin with C.
    expect(shown(sheet, 7, 25)).toBe('A1 Objective 1');
    expect(formulaAt(sheet, 8, 25)).toBe('Scorecard!J10');
    expect(shown(sheet, 8, 25)).toBe('◆ Red');
    expect(shown(sheet, 8, 33)).toBe(50);
    expect(formulaAt(sheet, 9, 25)).toBe('COUNTIF(Workings!X11,"Red")&" of 1 KPI red"');
    expect(shown(sheet, 9, 25)).toBe('1 of 1 KPI red');
  });

  it('says that an objective without a status has no data', () => {
    const sheet = sheetOf(madeStrategy([1]));
    expect([shown(sheet, 8, 25), shown(sheet, 8, 33)]).toEqual(['○ No data', '']);
  });

  it('draws an arrow for each link once, and none for links that lead elsewhere', () => {
    const scorecard = madeStrategy([1, 2], [...CHAIN, ['B1', 'A1'], ['B1', 'Z9'], ['A1', 'A1']]);
    const sheet = sheetOf(scorecard);
    expect(sheet.connectors.map(({ alternativeText }) => alternativeText)).toEqual([
      'B1 helps to achieve A1',
      'B2 helps to achieve A1',
    ]);
    const notes = sheet.cells.map(({ content }) => content);
    expect(notes).toContain(
      'Thick arrow: strong link. Dashed arrow: weak link. Score: 100 = on target. 1 link leads to an objective that is not on this map.',
    );
  });

  it('gives a bent arrow one head, at its end', () => {
    const { connectors } = sheetOf(madeStrategy([1, 3, 1], [['C1', 'A1']]));
    expect(connectors.map(({ headless }) => headless ?? false)).toEqual([true, true, false]);
    expect(connectors[2]?.alternativeText).toBe('C1 helps to achieve A1');
  });

  it('colours a box by rules that look at its own status cell', () => {
    const sheet = sheetOf(madeStrategy([1]));
    const red = sheet.conditionalFormats.flatMap(({ blocks, rule }) =>
      rule.kind === 'formula' && rule.formula.includes('◆') ? [[blocks[0]?.top, rule.formula]] : [],
    );
    // The rows of name, status and count all look at row 8.
    expect(red).toEqual([
      [7, 'LEFT($Y8,1)="◆"'],
      [8, 'LEFT($Y8,1)="◆"'],
      [9, 'LEFT($Y8,1)="◆"'],
    ]);
  });

  it('shares its colour rules between perspectives, so that many need no more of them', () => {
    const few = sheetOf(madeStrategy([3, 3])).conditionalFormats.length;
    const many = sheetOf(madeStrategy(Array.from({ length: 26 }, () => 3))).conditionalFormats;
    expect(many).toHaveLength(few);
  });

  it('is one page, and several where the boxes could not be read on one', () => {
    expect(sheetOf(sampleScorecard(), monthPeriod(2026, 10)).page.fit).toEqual({
      wide: 1,
      tall: 1,
    });
    const { page } = sheetOf(madeStrategy(Array.from({ length: 10 }, () => 2)));
    expect(page.fit).toEqual({ scale: 82 });
    expect(page.breaksAfter?.length).toBeGreaterThanOrEqual(2);
  });

  it('says that a perspective has no objectives yet', () => {
    const sheet = sheetOf(madeStrategy([0]));
    expect(shown(sheet, 8, 3)).toBe('no objectives yet');
  });
});
