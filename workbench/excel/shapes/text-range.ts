import {
  defineType,
  invalidArgument,
  method,
  optional,
  readWrite,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { Drawings } from '../drawings/drawings';
import { ModelPart } from '../drawings/model-part';
import { fontOfRun } from '../drawings/text-runs';
import type { ShapeFontModel, TextModel } from './model/text-model';
import { ShapeFont } from './shape-font';

/** Characters of a text: all of them, or some. */
interface Span {
  readonly start: number;
  readonly length: number;
}

/** The text of a shape, or a part of it. */
export class TextRange extends ModelPart<TextModel> {
  readonly #span: Span | undefined;

  constructor(book: Book, model: TextModel, span?: Span) {
    super(book, model);
    this.#span = span;
  }

  get type(): ObjectType {
    return TEXT_RANGE;
  }

  get span(): Span {
    return this.#span ?? { start: 0, length: this.model.text.length };
  }

  get text(): string {
    const { start, length } = this.span;
    return this.model.text.slice(start, start + length);
  }

  set text(words: string) {
    const { start, length } = this.span;
    const { text: before } = this.model;
    this.model.text = before.slice(0, start) + words + before.slice(start + length);
    this.model.runs.length = 0;
    this.book.part(Drawings).touch();
  }

  /** Set for the whole text, it holds for all its characters. */
  get font(): ShapeFontModel {
    const { font, runs } = this.model;
    if (this.#span) return fontOfRun(font, runs, this.#span.start, this.#span.length);
    return new Proxy(font, {
      set: (whole, key, value) => {
        for (const run of runs) Reflect.deleteProperty(run.font, key);
        return Reflect.set(whole, key, value);
      },
    });
  }

  part(start: number, length = this.text.length - start): TextRange {
    const { text, span } = this;
    if (start < 0 || length < 0 || start + length > text.length) throw invalidArgument();
    return new TextRange(this.book, this.model, { start: span.start + start, length });
  }
}

const TEXT_RANGE = defineType(TextRange, 'TextRange', () => ({
  scalars: {
    text: readWrite(
      text,
      (range) => range.text,
      (range, words) => {
        range.text = words;
      },
    ),
  },
  navigations: { font: ({ book, font }) => new ShapeFont(book, font) },
  methods: {
    getSubstring: method([wholeNumber, optional(wholeNumber)], (range, start, length) =>
      range.part(start, length),
    ),
  },
}));
