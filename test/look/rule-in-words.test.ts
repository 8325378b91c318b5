import { ruleInWords } from '../../src/look/rule-in-words';
import { separatorsOf } from '../../src/look/separators';
import type { KpiRule } from '../../src/scorecard/rules/kpi-rule';

const tell = (parts: Partial<KpiRule>, target?: number, language: 'en' | 'vi' = 'en') =>
  ruleInWords(
    {
      rule: {
        direction: 'higher',
        thresholds: 'ratio',
        green: 1,
        amber: 0.9,
        aggregation: 'last',
        ...parts,
      },
      target,
      measure: { measureUnit: language === 'en' ? 'days' : 'ngày' },
      statusWords: undefined,
      separators: separatorsOf(language),
    },
    language,
  );

describe('a rule in words', () => {
  it('says from where each colour starts', () => {
    expect(tell({}, 45)).toBe('Green from 100%, amber from 90%.');
    const points = { direction: 'lower', thresholds: 'points', green: 0, amber: 4 } as const;
    expect(tell(points, 45)).toBe('Green at target or better, amber up to 4\u202fdays worse.');
    expect(tell({}, 45, 'vi')).toBe('Xanh từ 100%, vàng từ 90%.');
  });

  it('says what it lacks', () => {
    expect(tell({})).toBe('There is no target.');
    expect(tell({ baseline: 45 }, 45)).toMatch(/^The baseline 45.* equals the target/);
  });
});
