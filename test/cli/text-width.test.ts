import { shortenTo, textWidth } from '../../src/cli/text-width';

it.each([
  ['', 0],
  ['Revenue', 7],
  ['Viễn cảnh', 9],
  ['Viễn cảnh'.normalize('NFD'), 9],
  ['東京', 4],
  ['ｶﾅ', 2],
  ['매출', 4],
  ['（a）', 5],
  ['👩‍💼', 2],
  ['● ▲ ◆ ○ – …', 11],
  ['a\u200bb', 2],
])('takes “%s” for %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

describe('shortening', () => {
  it('leaves what fits', () => {
    expect(shortenTo(7, 'Revenue')).toBe('Revenue');
  });

  it('ends with an ellipsis within the width', () => {
    expect(shortenTo(6, 'Revenue')).toBe('Reven…');
    expect(shortenTo(5, '東京都心')).toBe('東京…');
    expect(shortenTo(4, '東京都心')).toBe('東…');
  });

  it('cuts no letter from its marks', () => {
    expect(shortenTo(4, 'Viễn cảnh'.normalize('NFD'))).toBe('Viễ…'.normalize('NFD'));
  });
});
