import {
  number,
  oneOf,
  readWrite,
  text,
  truth,
  type ArgumentReader,
  type Scalar,
} from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { LABEL_POSITIONS, type LabelModel } from '../model/label-model';

/** Labels of a point, a series, or of all series of a chart. */
export interface LabelHolder {
  readonly book: Book;
  /** At least one; what is read is the first's. */
  readonly labels: readonly LabelModel[];
}

type Kept = Omit<LabelModel, 'format' | 'text'>;

function kept<Key extends keyof Kept>(
  read: ArgumentReader<Kept[Key]>,
  key: Key,
  change: (value: Kept[Key]) => Partial<LabelModel> = (value) => ({ [key]: value }),
): Scalar<LabelHolder> {
  return readWrite(
    read,
    ({ labels }) => labels[0]?.[key] ?? null,
    ({ book, labels }, value) => {
      for (const label of labels) Object.assign(label, change(value));
      book.part(Drawings).touch();
    },
  );
}

export const LABEL_SCALARS = {
  linkNumberFormat: kept(truth, 'linkNumberFormat'),
  numberFormat: kept(text, 'numberFormat', (numberFormat) => ({
    numberFormat,
    linkNumberFormat: false,
  })),
  position: kept(oneOf(LABEL_POSITIONS), 'position'),
  separator: kept(text, 'separator'),
  showCategoryName: kept(truth, 'showCategoryName'),
  showPercentage: kept(truth, 'showPercentage'),
  showSeriesName: kept(truth, 'showSeriesName'),
  showValue: kept(truth, 'showValue'),
  textOrientation: kept(number, 'textOrientation'),
};
