import { thresholdSentence } from '../../../src/import/figures/threshold-sentence';
import { COMMA, POINT } from '../../../src/import/figures/text-separators';

function edges(text: string, separators = POINT): Record<string, number | undefined> {
  const found = thresholdSentence(text, separators) ?? {};
  return Object.fromEntries(Object.entries(found).map(([light, { value }]) => [light, value]));
}

describe('thresholds in words', () => {
  it.each([
    ['grün ab 95 / gelb ab 85', { green: 95, amber: 85 }],
    ['green ≥ 95%, amber ≥ 85%, red < 85%', { green: 0.95, amber: 0.85 }],
    ['xanh từ 90; vàng từ 75', { green: 90, amber: 75 }],
    ['vert: 12 / orange: 9 / rouge: 6', { green: 12, amber: 9, red: 6 }],
    ['verde hasta 40, rojo desde 60', { green: 40, red: 60 }],
    ['green from 95, red below 85', { green: 95, amber: 85 }],
    ['≥95 green, ≥85 amber', { green: 95, amber: 85 }],
    ['绿 95 黄 85', { green: 95, amber: 85 }],
  ])('reads where colours begin in "%s"', (text, expected) => {
    expect(edges(text)).toEqual(expected);
  });

  it('reads figures with the separators of their table', () => {
    expect(edges('grün bis 2,5 / gelb bis 3,5', COMMA)).toEqual({ green: 2.5, amber: 3.5 });
  });

  it.each(['Green', 'green if on time', 'at least 95', 'green 95', 'red tape cut by 5'])(
    'finds none in "%s"',
    (text) => {
      expect(thresholdSentence(text, POINT)).toBeUndefined();
    },
  );
});
