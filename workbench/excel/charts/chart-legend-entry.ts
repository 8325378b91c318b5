import { defineType, readOnly, readWrite, truth, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { Drawings } from '../drawings/drawings';
import { ModelPart } from '../drawings/model-part';
import type { LegendModel } from './model/chart-model';

/** One line of a legend. */
export class ChartLegendEntry extends ModelPart<LegendModel> {
  readonly index: number;

  constructor(book: Book, legend: LegendModel, index: number) {
    super(book, legend);
    this.index = index;
  }

  get type(): ObjectType {
    return CHART_LEGEND_ENTRY;
  }

  get visible(): boolean {
    return !this.model.hiddenEntries.has(this.index);
  }

  set visible(visible: boolean) {
    const { hiddenEntries } = this.model;
    if (visible) hiddenEntries.delete(this.index);
    else hiddenEntries.add(this.index);
    this.book.part(Drawings).touch();
  }
}

const CHART_LEGEND_ENTRY = defineType(ChartLegendEntry, 'ChartLegendEntry', () => ({
  scalars: {
    index: readOnly(({ index }) => index),
    visible: readWrite(
      truth,
      ({ visible }) => visible,
      (entry, visible) => {
        entry.visible = visible;
      },
    ),
  },
}));
