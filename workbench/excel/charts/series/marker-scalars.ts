import { invalidArgument, oneOf, wholeNumber, type ArgumentReader } from '../../../protocol';
import { colour } from '../../formats/colour';
import { keeping, type Holder } from '../../drawings/model-part';
import { MARKER_STYLES, type MarkerModel } from '../model/series-model';

const kept = keeping<Holder<MarkerModel>>();
const SMALLEST = 2;
const LARGEST = 72;

const markerSize: ArgumentReader<number> = (value) => {
  const size = wholeNumber(value);
  if (size < SMALLEST || size > LARGEST) throw invalidArgument();
  return size;
};

/** Markers of a series, or of one of its points. */
export const MARKER_SCALARS = {
  markerStyle: kept(oneOf(MARKER_STYLES), 'markerStyle'),
  markerSize: kept(markerSize, 'markerSize'),
  markerBackgroundColor: kept(colour, 'markerBackgroundColor'),
  markerForegroundColor: kept(colour, 'markerForegroundColor'),
};
