import { chooseColourScheme } from '../../src/taskpane/colour-scheme';

const lightSystem = { forced: false, dark: false };
const darkSystem = { forced: false, dark: true };

describe('the colour scheme of the pane', () => {
  it('is dark in a dark Excel, whatever the system says', () => {
    expect(chooseColourScheme('#292929', lightSystem)).toBe('dark');
  });

  it('is light in a light Excel, whatever the system says', () => {
    expect(chooseColourScheme('#F0F0F0', darkSystem)).toBe('light');
  });

  it.each([undefined, '', 'Window', '#fff'])(
    'follows the system when Excel says %p',
    (background) => {
      expect(chooseColourScheme(background, darkSystem)).toBe('dark');
      expect(chooseColourScheme(background, lightSystem)).toBe('light');
    },
  );

  it('yields to a high contrast theme', () => {
    expect(chooseColourScheme('#FFFFFF', { forced: true, dark: false })).toBe('contrast');
  });

  it('weighs green more than blue, as the eye does', () => {
    expect(chooseColourScheme('#00FF00', darkSystem)).toBe('light');
    expect(chooseColourScheme('#0000FF', lightSystem)).toBe('dark');
  });
});
