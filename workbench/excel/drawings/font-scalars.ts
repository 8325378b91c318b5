import { number, oneOf, text, truth } from '../../protocol';
import { colour } from '../formats/colour';
import type { DrawnFont } from './font-model';
import { keeping, type Holder } from './model-part';

const kept = keeping<Holder<DrawnFont<string>>>();

/** What every font in a drawing offers, with the lines that may be under it. */
export function fontScalars(underlines: readonly string[]) {
  return {
    bold: kept(truth, 'bold'),
    color: kept(colour, 'color'),
    italic: kept(truth, 'italic'),
    name: kept(text, 'name'),
    size: kept(number, 'size'),
    underline: kept(oneOf(underlines), 'underline'),
  };
}
