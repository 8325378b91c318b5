import {
  invalidArgument,
  number,
  oneOf,
  readWrite,
  type ArgumentReader,
  type Scalar,
} from '../../../protocol';
import { colour } from '../../formats/colour';
import { Drawings } from '../../drawings/drawings';
import type { Holder } from '../../drawings/model-part';
import { LINE_STYLES, type LineModel } from '../model/format-model';

const weight: ArgumentReader<number> = (value) => {
  const points = number(value);
  if (points < 0) throw invalidArgument();
  return points;
};

/** A line that nobody had asked for is drawn once it gets a colour. */
function lineScalar<Owner extends Holder<LineModel>, Key extends keyof LineModel>(
  read: ArgumentReader<LineModel[Key]>,
  key: Key,
): Scalar<Owner> {
  return readWrite(
    read,
    ({ model }: Owner) => model[key],
    ({ book, model }: Owner, value) => {
      model[key] = value;
      if (key === 'color' && model.lineStyle === 'None') model.lineStyle = 'Continuous';
      book.part(Drawings).touch();
    },
  );
}

/** What `ChartLineFormat` and `ChartBorder` have in common. */
export function lineScalars<Owner extends Holder<LineModel>>() {
  return {
    color: lineScalar<Owner, 'color'>(colour, 'color'),
    lineStyle: lineScalar<Owner, 'lineStyle'>(oneOf(LINE_STYLES), 'lineStyle'),
    weight: lineScalar<Owner, 'weight'>(weight, 'weight'),
  };
}

export function clearLine({ book, model }: Holder<LineModel>): void {
  model.lineStyle = 'None';
  book.part(Drawings).touch();
}
