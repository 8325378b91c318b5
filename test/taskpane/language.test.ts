import { languageFor } from '../../src/taskpane/language';

describe('the language of the pane', () => {
  it.each(['vi-VN', 'vi', 'VI-vn'])('is Vietnamese for %s', (displayLanguage) => {
    expect(languageFor(displayLanguage)).toBe('vi');
  });

  it.each(['en-US', 'de-DE', 'vis', '', undefined])('is English for %p', (displayLanguage) => {
    expect(languageFor(displayLanguage)).toBe('en');
  });
});
