import type { Holder } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { ChartBorder } from './chart-border';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import { ChartLineFormat } from './chart-line-format';

/** The parts of formats, for those types that have them. */

type FormatHolder = Holder<FormatModel>;

export function borderOf({ book, model }: FormatHolder): ChartBorder {
  return new ChartBorder(book, model.line);
}

export function fillOf({ book, model }: FormatHolder): ChartFill {
  return new ChartFill(book, model.fill);
}

export function fontOf({ book, model }: FormatHolder): ChartFont {
  return new ChartFont(book, model.font);
}

export function lineOf({ book, model }: FormatHolder): ChartLineFormat {
  return new ChartLineFormat(book, model.line);
}
