import { explainJudgement } from '../../src/look/explain-judgement';
import type { Kpi } from '../../src/scorecard/model/kpi';
import { judge } from '../../src/scorecard/rules/judgement';
import { kpiRuleOf } from '../../src/scorecard/rules/kpi-rule';
import type { Language } from '../../src/strings/dictionary';

const SCALE = { greenFrom: 1, amberFrom: 0.9, scoreCap: 1.2, scoreFloor: 0 };

function sentence(
  actual: number | undefined,
  target: number | undefined,
  definition: Partial<Kpi> = {},
  language: Language = 'en',
): string {
  const rule = kpiRuleOf({ id: 'K1', name: 'K1', ...definition }, SCALE);
  const judgement = judge(actual, target, rule, SCALE);
  const text = explainJudgement({ actual, target, rule, judgement, measure: definition }, language);
  return text.replace(/\u202f/g, ' ');
}

describe('a share of the target', () => {
  it('is explained by actual, target, direction and thresholds', () => {
    expect(sentence(114.2, 120)).toBe(
      'Amber: 95.2% of target (114.2 of 120.0, higher is better); green from 100%, amber from 90%.',
    );
    expect(sentence(114.2, 120, {}, 'vi')).toBe(
      'Vàng: đạt 95,2% kế hoạch (thực hiện 114,2 trên 120,0, càng cao càng tốt); xanh từ 100%, vàng từ 90%.',
    );
  });

  it('is not called a share of the target where it is not actual / target', () => {
    expect(sentence(52, 45, { direction: 'lower', measureUnit: 'days' })).toBe(
      'Red: 84.4% achieved (52.0 days against a target of 45.0 days, lower is better); green from 100%, amber from 90%.',
    );
    expect(sentence(-8, -10)).toBe(
      'Green: 120.0% achieved (−8 against a target of −10, higher is better); green from 100%, amber from 90%.',
    );
    expect(sentence(105, 100, { direction: 'target' })).toBe(
      'Amber: 95.0% achieved (105 against a target of 100, closer is better); green from 100%, amber from 90%.',
    );
  });

  it('names the unit once, after the second figure, and % at both', () => {
    expect(sentence(95, 100, { measureUnit: 'kEUR' })).toContain('(95 of 100 kEUR, ');
    expect(sentence(0.333, 0.35, { measureUnit: '%' })).toContain(
      '(33.3% against a target of 35.0%, ',
    );
  });

  it('has more decimals where one would be another colour', () => {
    expect(sentence(89.96, 100, { decimals: 1 })).toBe(
      'Red: 89.96% of target (89.96 of 100.00, higher is better); green from 100%, amber from 90%.',
    );
    expect(sentence(89.9999, 100)).toContain('Red: 89.9999% of target (89.9999 of 100.0000, ');
  });

  it('says that there is no amber where green and amber start together', () => {
    expect(sentence(85, 100, { green: 0.9, amber: 0.9 })).toBe(
      'Red: 85.0% of target (85 of 100, higher is better); green from 90%, else red.',
    );
    expect(sentence(85, 100, { green: 0.9, amber: 0.9 }, 'vi')).toContain(
      'xanh từ 90%, còn lại đỏ.',
    );
  });

  it('says that a target of 0 is met or missed', () => {
    expect(sentence(3, 0, { direction: 'lower' })).toBe(
      'Red: 0.0% achieved (3 against a target of 0, lower is better; a target of 0 is met or missed); green from 100%, amber from 90%.',
    );
    expect(sentence(0, 0, { direction: 'target' })).toContain('Green: 100.0% achieved (0 against');
  });

  it('is a share of the way where there is a baseline', () => {
    expect(sentence(1.35, 1.5, { baseline: 1, decimals: 2 })).toBe(
      'Red: 70.0% of the way from 1.00 to 1.50 (1.35, higher is better); green from 100%, amber from 90%.',
    );
    expect(sentence(1.35, 1.5, { baseline: 1, decimals: 2 }, 'vi')).toBe(
      'Đỏ: đi được 70,0% chặng từ 1,00 đến 1,50 (thực hiện 1,35, càng cao càng tốt); xanh từ 100%, vàng từ 90%.',
    );
  });

  it('says when the score was capped or floored', () => {
    expect(sentence(200, 100)).toMatch(/; score capped at 120\.0\.$/);
    expect(sentence(-100, 100)).toMatch(/; score floored at 0\.0\.$/);
    expect(sentence(200, 100, {}, 'vi')).toMatch(/; điểm bị chặn trên ở 120,0\.$/);
  });
});

describe('a range', () => {
  const range = { direction: 'range', rangeLow: 2, rangeHigh: 4 } as const;

  it('is explained by its limits', () => {
    expect(sentence(5, undefined, range)).toBe(
      'Red: 75.0% achieved (5 against a range of 2 to 4, inside is better); green from 100%, amber from 90%.',
    );
    expect(sentence(3.1, undefined, { ...range, measureUnit: 'days' })).toContain(
      '(3.1 days against a range of 2.0 to 4.0 days, ',
    );
  });

  it('shows a limit in full whatever the decimals of the figures', () => {
    expect(sentence(3, undefined, { ...range, rangeLow: 2.5, decimals: 0 })).toContain(
      'a range of 2.5 to 4, ',
    );
  });

  it('can have points outside it', () => {
    expect(sentence(4.4, undefined, { ...range, thresholds: 'points', amber: 0.5 })).toBe(
      'Amber: 0.4 outside the range (4.4 against a range of 2.0 to 4.0, inside is better); green inside the range, amber up to 0.5 outside.',
    );
    expect(sentence(3, undefined, { ...range, thresholds: 'points', amber: 0.5 })).toContain(
      'Green: inside the range (3 against',
    );
  });
});

describe('a yes or no', () => {
  it('is explained by the answer, and a mean by the share of yes', () => {
    const yesno = { direction: 'yesno' } as const;
    expect(sentence(1, undefined, yesno)).toBe(
      'Green: yes (yes is 100%, no is 0%); green from 100%, amber from 90%.',
    );
    expect(sentence(0, undefined, yesno)).toContain('Red: no (yes is 100%');
    expect(sentence(0.92, undefined, yesno)).toContain('Amber: 92.0% yes (');
    expect(sentence(1, undefined, yesno, 'vi')).toContain('Xanh: có (có là 100%, không là 0%)');
  });
});

describe('points', () => {
  const points = { thresholds: 'points', amber: 0.02, measureUnit: '%' } as const;

  it('are explained by the distance from the target', () => {
    expect(sentence(0.934, 0.95, points)).toBe(
      'Amber: 1.6 pts worse than target (93.4% against a target of 95.0%, higher is better); green at target or better, amber up to 2 pts worse.',
    );
    expect(sentence(0.957, 0.95, points)).toContain('Green: 0.7 pts better than target (');
    expect(sentence(0.95, 0.95, points)).toContain('Green: on target (');
    expect(sentence(0.934, 0.95, points, 'vi')).toBe(
      'Vàng: kém kế hoạch 1,6 điểm % (thực hiện 93,4% so với kế hoạch 95,0%, càng cao càng tốt); xanh khi đạt kế hoạch hoặc tốt hơn, vàng khi kém không quá 2 điểm %.',
    );
  });

  it('never print a target and the same actual in amber', () => {
    const oneDecimal = { thresholds: 'points', amber: 2, decimals: 1 } as const;
    expect(sentence(94.96, 95, oneDecimal)).toContain(
      'Amber: 0.04 worse than target (94.96 against a target of 95.00, ',
    );
  });

  it('print a distance that the reader gets by subtracting', () => {
    expect(sentence(93.46, 95.04, { ...points, measureUnit: '', amber: 2, decimals: 1 })).toContain(
      '1.5 worse than target (93.5 against a target of 95.0, ',
    );
  });

  it('count on both sides where closer is better', () => {
    const closer = { direction: 'target', thresholds: 'points', green: 2, amber: 5 } as const;
    expect(sentence(104, 100, closer)).toBe(
      'Amber: 4 off target (104 against a target of 100, closer is better); green up to 2 off, amber up to 5 off.',
    );
    expect(sentence(100, 100, { ...closer, green: 0 })).toContain('; green at target, amber up to');
  });

  it('can ask for more than the target', () => {
    const stretch = { thresholds: 'points', green: -5, amber: 0 } as const;
    expect(sentence(106, 100, stretch)).toMatch(
      /; green from 5 better than target, amber at target or better\.$/,
    );
  });
});

describe('values', () => {
  const values = { thresholds: 'values', green: 95, amber: 90, decimals: 1 } as const;

  it('are explained by the actual itself', () => {
    expect(sentence(94.2, undefined, values)).toBe(
      'Amber: 94.2 (higher is better); green from 95, amber from 90.',
    );
    expect(sentence(3.2, 3, { ...values, green: 3, amber: 4, measureUnit: 'days' })).toBe(
      'Amber: 3.2 days (target 3.0 days, lower is better); green up to 3 days, amber up to 4 days.',
    );
  });

  it('never print green’s own bound in amber', () => {
    expect(sentence(94.96, 95, values)).toContain('Amber: 94.96 (target 95.00, ');
  });

  it('take the direction where green and amber are equal', () => {
    expect(sentence(6, undefined, { ...values, green: 5, amber: 5, direction: 'lower' })).toBe(
      'Red: 6.0 (lower is better); green up to 5, else red.',
    );
  });
});

describe('without a colour', () => {
  it('says that there is no actual', () => {
    expect(sentence(undefined, 120)).toBe('No data: there is no actual (target 120).');
    expect(sentence(undefined, undefined, {}, 'vi')).toBe('Thiếu số: chưa có số thực hiện.');
  });

  it.each<[string, number | undefined, Partial<Kpi>]>([
    ['there is no target', undefined, {}],
    ['the low or the high limit of the range is missing', undefined, { direction: 'range' }],
    [
      'the values from which green and amber start are missing',
      6,
      { thresholds: 'values', green: 5 },
    ],
    ['the KPI has no direction and is shown for information', 6, { direction: 'none' }],
    ['the baseline 6 equals the target, so progress cannot be measured', 6, { baseline: 6 }],
    ['the target 6 is below the baseline 7.5 although higher is better', 6, { baseline: 7.5 }],
    [
      'the target 6 is above the baseline 5 although lower is better',
      6,
      { baseline: 5, direction: 'lower' },
    ],
    [
      'the low limit 5 of the range is above the high limit 3',
      undefined,
      { direction: 'range', rangeLow: 5, rangeHigh: 3 },
    ],
    ['amber (from 95%) asks for more than green (from 90%)', 6, { green: 0.9, amber: 0.95 }],
    [
      'amber (up to 1 worse) asks for more than green (up to 2 worse)',
      6,
      { thresholds: 'points', green: 2, amber: 1 },
    ],
  ])('says that %s', (why, target, definition) => {
    expect(sentence(5, target, definition)).toBe(`Not scored: ${why} (actual 5).`);
  });
});

it('uses the separators of Excel where they are given, whatever the language', () => {
  const rule = kpiRuleOf({ id: 'K1', name: 'K1' }, SCALE);
  const judgement = judge(1142, 1200, rule, SCALE);
  const separators = { decimal: '.', group: ',' };
  expect(
    explainJudgement({ actual: 1142, target: 1200, rule, judgement, separators }, 'vi'),
  ).toContain('đạt 95.2% kế hoạch (thực hiện 1,142 trên 1,200,');
});

it('speaks of on track and watch where Setup says so', () => {
  const rule = kpiRuleOf({ id: 'K1', name: 'K1' }, SCALE);
  const judgement = judge(95, 100, rule, SCALE);
  const statusWords = 'On track Watch Off track';
  expect(explainJudgement({ actual: 95, target: 100, rule, judgement, statusWords }, 'en')).toBe(
    'Watch: 95.0% of target (95 of 100, higher is better); on track from 100%, watch from 90%.',
  );
});
