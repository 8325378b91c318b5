import type { CellStyle, StyleChange } from '../../../engine/formats';
import {
  defineType,
  method,
  orNotFound,
  readOnly,
  readWrite,
  text,
  truth,
  type ObjectType,
  type Scalar,
} from '../../../protocol';
import type { Book } from '../../book';
import { alignmentScalars } from '../alignment';
import { FormatPart, styleValue } from '../format-part';
import { formulaHiddenValue, lockedValue } from '../format-protection';
import type { Formatted } from '../formatted';
import { Formatting } from '../formatting';
import { RangeBorderCollection } from '../range-border-collection';
import { RangeFill } from '../range-fill';
import { RangeFont } from '../range-font';
import { NamedStyles, type Includes, type NamedStyle } from './named-styles';

/** The format of a named style; a change goes to the cells that have the style as well. */
class FormattedStyle implements Formatted {
  readonly book: Book;
  readonly places = [];
  readonly #named: NamedStyle;

  constructor(book: Book, named: NamedStyle) {
    this.book = book;
    this.#named = named;
  }

  get shown(): CellStyle[] {
    return [{ ...this.book.part(Formatting).styles.standard, ...this.#named.format }];
  }

  change(change: StyleChange): void {
    const { name } = this.#named;
    this.#named.format = change(this.#named.format, 0, 0);
    this.book
      .part(Formatting)
      .styles.changeWhere(
        (style) => (style.xlsx?.style ?? 'Normal') === name && name !== 'Normal',
        change,
      );
  }
}

/** A cell style by its name. */
export class Style extends FormatPart {
  readonly #name: string;

  constructor(book: Book, named: NamedStyle) {
    super(new FormattedStyle(book, named));
    this.#name = named.name;
  }

  get type(): ObjectType {
    return STYLE;
  }

  get named(): NamedStyle {
    return orNotFound(this.book.part(NamedStyles).find(this.#name));
  }
}

function includes(part: keyof Includes): Scalar<Style> {
  return readWrite(
    truth,
    ({ named }) => named.includes[part],
    ({ named }, isOn) => {
      named.includes[part] = isOn;
    },
  );
}

function numberFormat(): Scalar<Style> {
  return styleValue(
    text,
    ({ n }) => n?.pattern ?? 'General',
    (pattern) => (style) => ({ ...style, n: pattern === 'General' ? undefined : { pattern } }),
  );
}

const STYLE = defineType(Style, 'Style', () => ({
  scalars: {
    ...alignmentScalars(),
    name: readOnly(({ named }) => named.name),
    builtIn: readOnly(({ named }) => named.isBuiltIn),
    locked: lockedValue(),
    formulaHidden: formulaHiddenValue(),
    numberFormat: numberFormat(),
    numberFormatLocal: numberFormat(),
    includeAlignment: includes('alignment'),
    includeBorder: includes('border'),
    includeFont: includes('font'),
    includeNumber: includes('number'),
    includePatterns: includes('patterns'),
    includeProtection: includes('protection'),
  },
  navigations: {
    borders: ({ formatted }) => new RangeBorderCollection(formatted),
    fill: ({ formatted }) => new RangeFill(formatted),
    font: ({ formatted }) => new RangeFont(formatted),
  },
  methods: {
    delete: method([], ({ book, named }) => {
      book.part(NamedStyles).remove(named);
    }),
  },
}));
