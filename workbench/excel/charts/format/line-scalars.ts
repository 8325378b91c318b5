import {
  invalidArgument,
  number,
  oneOf,
  type ArgumentReader,
  type Scalar,
} from '../../../protocol';
import { colour } from '../../drawings/colour';
import { Drawings } from '../../drawings/drawings';
import { keeping, type Holder } from '../../drawings/model-part';
import { LINE_STYLES, type LineModel } from '../model/format-model';

const kept = keeping<Holder<LineModel>>();

const weight: ArgumentReader<number> = (value) => {
  const points = number(value);
  if (points < 0) throw invalidArgument();
  return points;
};

/** A line that nobody had asked for is drawn once it gets a colour. */
function shownByColour(): Scalar<Holder<LineModel>> {
  const plain = kept(colour, 'color');
  return {
    ...plain,
    set: (holder, value) => {
      plain.set?.(holder, value);
      if (holder.model.lineStyle === 'None') holder.model.lineStyle = 'Continuous';
    },
  };
}

/** What `ChartLineFormat` and `ChartBorder` have in common. */
export const LINE_SCALARS = {
  color: shownByColour(),
  lineStyle: kept(oneOf(LINE_STYLES), 'lineStyle'),
  weight: kept(weight, 'weight'),
};

export function clearLine({ book, model }: Holder<LineModel>): void {
  model.lineStyle = 'None';
  book.part(Drawings).touch();
}
