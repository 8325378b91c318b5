import { formatScore, formatScoreChange } from '../../src/look/format-score';
import { separatorsOf } from '../../src/look/separators';

const en = separatorsOf('en');
const scale = { greenFrom: 1, amberFrom: 0.9, scoreCap: 1.2, scoreFloor: 0 };

it('shows a score × 100 with one decimal and no unit', () => {
  expect(formatScore(0.962, scale, en)).toBe('96.2');
  expect(formatScore(1.2, scale, en)).toBe('120.0');
  expect(formatScore(0.962, scale, separatorsOf('vi'))).toBe('96,2');
});

it('keeps an amber score under 100', () => {
  expect(formatScore(1 - 1e-6, scale, en)).toBe('99.9999');
  expect(formatScore(0.8996, scale, en)).toBe('89.96');
});

it('shows a change with its sign', () => {
  expect(formatScoreChange(-0.0125, en)).toBe('\u22121.3');
  expect(formatScoreChange(0.0125, en, 2)).toBe('+1.25');
  expect(formatScoreChange(0, en)).toBe('0.0');
});
