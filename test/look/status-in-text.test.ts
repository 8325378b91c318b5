import { statusInText } from '../../src/look/status-in-text';

it('writes a status small inside a sentence, in every set of words and language', () => {
  expect(statusInText('Red', 'en')).toBe('red');
  expect(statusInText('Not due', 'en')).toBe('not due');
  expect(statusInText('Red', 'en', 'On track Watch Off track')).toBe('off track');
  expect(statusInText('Red', 'vi')).toBe('đỏ');
});
