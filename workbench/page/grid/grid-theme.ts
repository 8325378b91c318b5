import { ThemeService } from '@univerjs/core';
import type { SheetEngine } from '../../engine';

/** Fluent's blue from pale to deep, in the steps of Univer's theme. */
const FLUENT_BLUE = {
  50: '#EBF3FC',
  100: '#CFE4FA',
  200: '#B4D6FA',
  300: '#96C6FA',
  400: '#479EF5',
  500: '#2886DE',
  600: '#0F6CBD',
  700: '#115EA3',
  800: '#0F548C',
  900: '#0C3B5E',
};

/** Gives the grid the workbench's accent and the light or dark look of the system, also when that changes. */
export function dressGrid(engine: SheetEngine): () => void {
  const theme = engine.univer.injector.get(ThemeService);
  theme.setTheme({ ...theme.getCurrentTheme(), primary: FLUENT_BLUE });
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    theme.setDarkMode(isDark.matches);
  };
  follow();
  isDark.addEventListener('change', follow);
  return () => {
    isDark.removeEventListener('change', follow);
  };
}
