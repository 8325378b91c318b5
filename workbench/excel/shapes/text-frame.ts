import { defineType, method, number, oneOf, readOnly, type ObjectType } from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { ModelPart, keeping } from '../drawings/model-part';
import {
  AUTO_SIZES,
  HORIZONTAL_ALIGNMENTS,
  HORIZONTAL_OVERFLOWS,
  ORIENTATIONS,
  READING_ORDERS,
  VERTICAL_ALIGNMENTS,
  VERTICAL_OVERFLOWS,
  type TextModel,
} from './model/text-model';
import { TextRange } from './text-range';

/** How the text stands in a shape. */
export class TextFrame extends ModelPart<TextModel> {
  get type(): ObjectType {
    return TEXT_FRAME;
  }

  deleteText(): void {
    this.model.text = '';
    this.model.runs.length = 0;
    this.book.part(Drawings).touch();
  }
}

const kept = keeping<TextFrame>();

const TEXT_FRAME = defineType(TextFrame, 'TextFrame', () => ({
  scalars: {
    autoSizeSetting: kept(oneOf(AUTO_SIZES), 'autoSizeSetting'),
    bottomMargin: kept(number, 'bottomMargin'),
    hasText: readOnly(({ model }) => model.text !== ''),
    horizontalAlignment: kept(oneOf(HORIZONTAL_ALIGNMENTS), 'horizontalAlignment'),
    horizontalOverflow: kept(oneOf(HORIZONTAL_OVERFLOWS), 'horizontalOverflow'),
    leftMargin: kept(number, 'leftMargin'),
    orientation: kept(oneOf(ORIENTATIONS), 'orientation'),
    readingOrder: kept(oneOf(READING_ORDERS), 'readingOrder'),
    rightMargin: kept(number, 'rightMargin'),
    topMargin: kept(number, 'topMargin'),
    verticalAlignment: kept(oneOf(VERTICAL_ALIGNMENTS), 'verticalAlignment'),
    verticalOverflow: kept(oneOf(VERTICAL_OVERFLOWS), 'verticalOverflow'),
  },
  navigations: { textRange: ({ book, model }) => new TextRange(book, model) },
  methods: {
    deleteText: method([], (frame) => {
      frame.deleteText();
    }),
  },
}));
