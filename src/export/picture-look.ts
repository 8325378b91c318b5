import type { Separators } from '../look/separators';
import type { Dictionary, Language } from '../strings/dictionary';

/** In what words and numbers a picture speaks. */
export interface PictureLook {
  readonly words: Dictionary['exporting'];
  readonly language: Language;
  readonly separators: Separators;
  /** The part of the organisation that is shown, or the company. */
  readonly unit: string;
}
