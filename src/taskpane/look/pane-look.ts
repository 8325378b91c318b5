import { createContext, useContext } from 'react';
import type { Palette } from '../../look/palette';
import type { Separators } from '../../look/separators';
import type { Dictionary, Language } from '../../strings/dictionary';

/** In what words, numbers and colours the pane speaks. */
export interface PaneLook {
  readonly language: Language;
  readonly texts: Dictionary['pane'];
  readonly separators: Separators;
  readonly palette: Palette;
}

const Look = createContext<PaneLook | undefined>(undefined);

export const PaneLookProvider = Look.Provider;

export function usePaneLook(): PaneLook {
  const look = useContext(Look);
  if (!look) throw new Error('Parts of the pane stand inside a PaneLookProvider.');
  return look;
}
