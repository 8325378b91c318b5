import { defineType, readWrite, text, truth, type ObjectType } from '../../../protocol';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import { ChartDataLabelFormat } from '../format/chart-data-label-format';
import type { LabelModel } from '../model/label-model';
import { LABEL_SCALARS } from './label-scalars';

/** The label at one point. */
export class ChartDataLabel extends ModelPart<LabelModel> {
  get type(): ObjectType {
    return CHART_DATA_LABEL;
  }

  get labels(): LabelModel[] {
    return [this.model];
  }

  set text(words: string | undefined) {
    this.model.text = words;
    this.book.part(Drawings).touch();
  }
}

const CHART_DATA_LABEL = defineType(ChartDataLabel, 'ChartDataLabel', () => ({
  scalars: {
    ...LABEL_SCALARS,
    text: readWrite(
      text,
      ({ model }) => model.text ?? '',
      (label, words) => {
        label.text = words;
      },
    ),
    autoText: readWrite(
      truth,
      ({ model }) => model.text === undefined,
      (label, isAutomatic) => {
        if (isAutomatic) label.text = undefined;
      },
    ),
  },
  navigations: {
    format: ({ book, model }) => new ChartDataLabelFormat(book, model.format),
  },
}));
