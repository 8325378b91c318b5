import { trendWord } from '../../src/look/trend-word';

it('says better, same and worse, never up or down', () => {
  expect([trendWord('Better', 'en'), trendWord('Same', 'en'), trendWord('Worse', 'en')]).toEqual([
    'Better',
    'Same',
    'Worse',
  ]);
  expect([trendWord('Better', 'vi'), trendWord('Same', 'vi'), trendWord('Worse', 'vi')]).toEqual([
    'Tốt hơn',
    'Không đổi',
    'Kém hơn',
  ]);
});
