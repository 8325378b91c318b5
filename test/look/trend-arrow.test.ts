import { trendArrow } from '../../src/look/trend-arrow';

it('points up for better, and never uses the triangle of amber', () => {
  expect([trendArrow('Better'), trendArrow('Same'), trendArrow('Worse')]).toEqual(['↑', '→', '↓']);
});
