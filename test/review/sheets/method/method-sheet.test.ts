import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { methodSheet } from '../../../../src/review/sheets/method/method-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { EMPTY_SCORECARD, type Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { sampleWith } from '../../sample-with';
import { formulaAt, rowOf, shown, shownIn } from '../../shown';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);

const composed = (scorecard: Scorecard, period = OCTOBER) => {
  const { sheet, names } = methodSheet(reviewSubject(scorecard, period));
  const named = (name: string) => {
    const block = names?.get(name);
    if (block === undefined) throw new Error(`No name ${name}.`);
    return shownIn(sheet, block);
  };
  return { sheet, named };
};

const withSetup = (setup: Setup) => composed(sampleWith(setup));

const ruleOf = ({ sheet }: ReturnType<typeof composed>, title: string) =>
  shown(sheet, rowOf(sheet, title), 3);

describe('the settings of the sheet Method', () => {
  it('are cells with a name, so that formulas can look at them', () => {
    const { named } = withSetup({
      greenFrom: 0.95,
      amberFrom: 0.8,
      scoreCap: 1.5,
      scoreFloor: 0.1,
      minimumCoverage: 0.6,
    });
    expect(named('BSC_GreenFrom')).toEqual([[0.95]]);
    expect(named('BSC_AmberFrom')).toEqual([[0.8]]);
    expect(named('BSC_Cap')).toEqual([[1.5]]);
    expect(named('BSC_Floor')).toEqual([[0.1]]);
    expect(named('BSC_MinimumCoverage')).toEqual([[0.6]]);
  });

  it('count what is overdue to the day of the meeting, as a date', () => {
    // 9 November 2026 is day 46335 of Excel's calendar.
    expect(composed(SAMPLE).named('BSC_AsOf')).toEqual([[46335]]);
  });

  it('show a share with the decimals it has', () => {
    const { sheet } = withSetup({ amberFrom: 0.925 });
    const cell = sheet.cells.find(({ content }) => content === 0.925);
    expect(cell?.style.format).toBe('0.0%');
  });
});

describe('the signs of the sheet Method', () => {
  it('give every status its sign and word', () => {
    expect(composed(SAMPLE).named('BSC_Signs')).toEqual([
      ['Green', '● Green'],
      ['Amber', '▲ Amber'],
      ['Red', '◆ Red'],
      ['No data', '○ No data'],
      ['Not scored', '– Not scored'],
      ['Not due', '– Not due'],
    ]);
  });

  it('keep the English keys under other words', () => {
    const { named } = withSetup({ statusWords: 'On track Watch Off track', language: 'vi' });
    expect(named('BSC_Signs').map(([key]) => key)).toEqual([
      'Green',
      'Amber',
      'Red',
      'No data',
      'Not scored',
      'Not due',
    ]);
    expect(withSetup({ statusWords: 'On track Watch Off track' }).named('BSC_Signs')[1]).toEqual([
      'Amber',
      '▲ Watch',
    ]);
  });
});

describe('the owners of the sheet Method', () => {
  it('are a list of one column in which no cell is empty', () => {
    const owners = composed(SAMPLE).named('BSC_Owners').flat();
    expect(owners).toContain('Clara Osei');
    expect(owners.every((owner) => owner !== undefined && owner !== '')).toBe(true);
  });

  it('leave room for names when nobody is known', () => {
    expect(composed(EMPTY_SCORECARD).named('BSC_Owners').length).toBeGreaterThan(0);
  });
});

describe('the rules of the sheet Method', () => {
  it('say how Setup rolls up', () => {
    expect(ruleOf(composed(SAMPLE), 'Roll-up')).toContain('weighted mean');
    const worst = withSetup({ rollUp: 'Worst', missingData: 'Zero' });
    expect(ruleOf(worst, 'Roll-up')).toContain('worst part');
    expect(ruleOf(worst, 'Roll-up')).toContain('counts as zero');
  });

  it('are silent about points where nothing has a share', () => {
    expect(() => rowOf(withSetup({ rollUp: 'Worst' }).sheet, 'Points')).toThrow('No cell');
    expect(ruleOf(composed(SAMPLE), 'Points')).toContain('points missing to green');
  });

  it('say what a trend is compared with, and within what it is the same', () => {
    const mean = withSetup({ trendAgainst: { kind: 'mean', of: 3 }, flatTrendWithin: 0.025 });
    expect(ruleOf(mean, 'Trend')).toBe(
      '↑ better, → same, ↓ worse, by the direction; compared with the mean of the 3 readings before. Within the setting above it is the same.',
    );
    expect(mean.named('BSC_Flat')).toEqual([[0.025]]);
    // Below zero in Setup: an amount.
    expect(withSetup({ flatTrendWithin: -5 }).named('BSC_Flat')).toEqual([[5]]);
    const usual = composed(SAMPLE);
    expect(usual.named('BSC_Flat')).toEqual([[0.01]]);
    expect(ruleOf(usual, 'Trend')).toContain('0.1 points for a KPI in %');
  });

  it('have no place left unfilled', () => {
    for (const language of ['en', 'vi'] as const) {
      const { sheet } = withSetup({ language });
      const texts = sheet.cells
        .map(({ content }) => content)
        .filter((each) => typeof each === 'string');
      expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
    }
  });
});

describe('the coverage on the sheet Method', () => {
  it('is taken from Workings, and readings are counted there', () => {
    const { sheet } = composed(SAMPLE);
    const row = rowOf(sheet, 'Learning & growth');
    expect(formulaAt(sheet, row, 5)).toMatch(/^Workings!\$?[A-Z]+\$?\d+$/);
    expect(formulaAt(sheet, row, 4)).toMatch(/^COUNT\(Workings!/);
  });

  it('names what is missing', () => {
    const { sheet } = composed(SAMPLE);
    const row = rowOf(sheet, 'Learning & growth');
    expect(shown(sheet, row, 6)).toContain('no reading for Oct 2026');
  });

  it('counts KPIs with a reading beside all KPIs', () => {
    const without = SAMPLE.readings.filter(({ kpi }) => kpi !== 'F1.1');
    const { sheet } = composed({ ...SAMPLE, readings: without });
    const { sheet: all } = composed(SAMPLE);
    const row = rowOf(sheet, 'Financial');
    expect(shown(sheet, row, 3)).toBe(shown(all, row, 3));
    expect(shown(sheet, row, 4)).toBe(Number(shown(all, row, 4)) - 1);
  });

  it('stands in the message, never rounded up to all', () => {
    expect(shown(composed(EMPTY_SCORECARD).sheet, 2, 2)).toBe(
      'No reading stands behind the score yet; nothing was restated',
    );
    expect(shown(composed(SAMPLE).sheet, 2, 2)).toMatch(
      /^Readings stand behind \d\d(\.\d+)?% of the weight; one figure was restated$/,
    );
  });
});

describe('corrections on the sheet Method', () => {
  it('show what a closed figure was and is, and why', () => {
    const { sheet } = composed(SAMPLE);
    const row =
      sheet.cells.find(({ content }) => typeof content === 'string' && content.startsWith('P1.1 '))
        ?.row ?? 0;
    expect([3, 4, 5].map((column) => shown(sheet, row, column))).toEqual(['Sep 2026', 64, 79]);
    expect(shown(sheet, row, 6)).toBe(
      'A customer’s credit note of 15 kEUR arrived after the close',
    );
  });

  it('show a status set by hand beside the one of the rule', () => {
    const objectives = SAMPLE.objectives.map((objective) =>
      objective.id === 'F1'
        ? {
            ...objective,
            statusOverride: 'Red' as const,
            overrideReason: 'The largest customer has left',
            overridePeriod: OCTOBER,
          }
        : objective,
    );
    const { sheet } = composed({ ...SAMPLE, objectives });
    const row = rowOf(sheet, 'F1 Grow profitable revenue');
    expect(shown(sheet, row, 3)).toBe('◆ Red');
    expect(formulaAt(sheet, row, 4)).toMatch(/^VLOOKUP\(Workings!\S+,BSC_Signs,2,FALSE\)$/);
    expect(shown(sheet, row, 4)).not.toBe('◆ Red');
    expect(shown(sheet, row, 6)).toBe('The largest customer has left');
  });

  it('say that there are none', () => {
    const { sheet } = composed(EMPTY_SCORECARD);
    expect(rowOf(sheet, 'No closed figure was changed.')).toBeGreaterThan(0);
    expect(shown(sheet, sheet.page.area.bottom, 2)).toContain('No status was set by hand.');
  });
});

it('names what was noted as left open, and nothing where nobody noted anything', () => {
  const noted = 'Noted as left open: L1.1: training hours have not arrived';
  const { sheet } = composed(SAMPLE);
  expect(rowOf(sheet, noted)).toBeGreaterThan(rowOf(sheet, 'Restated since the last review') - 4);
  expect(rowOf(sheet, noted)).toBeLessThan(rowOf(sheet, 'Restated since the last review'));
  const texts = composed(SAMPLE, monthPeriod(2026, 9)).sheet.cells.map(({ content }) => content);
  expect(texts.filter((text) => typeof text === 'string' && text.startsWith('Noted'))).toEqual([]);
});
