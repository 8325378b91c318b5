import {
  defineType,
  invalidArgument,
  method,
  number,
  readWrite,
  truth,
  wholeNumber,
  type ArgumentReader,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { alignmentScalars, indentOf, indented } from './alignment';
import { FormatPart } from './format-part';
import { FormatProtection } from './format-protection';
import { uniform } from './formatted';
import { Formatting } from './formatting';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

type Along = 'rows' | 'columns';
/** 255 letters of the usual font. */
const WIDEST = 1343;
const HIGHEST = 409.5;

/** How the cells of a range look. Sizes are in points. */
export class RangeFormat extends FormatPart {
  get type(): ObjectType {
    return RANGE_FORMAT;
  }

  size(along: Along): number | null {
    const { sizes } = this.book.part(Formatting);
    return uniform(
      this.formatted.places.flatMap(({ sheetId, box }) => sizes.sizesIn(sheetId, box, along)),
    );
  }

  setSize(along: Along, points: number): void {
    const { sizes } = this.book.part(Formatting);
    for (const { sheetId, box } of this.formatted.places) {
      sizes.setSize(sheetId, box, along, points);
    }
  }

  isStandard(along: Along): boolean | null {
    const { sizes } = this.book.part(Formatting);
    return uniform(
      this.formatted.places.flatMap(({ sheetId, box }) =>
        sizes.sizesIn(sheetId, box, along).map((size) => size === sizes.standard(sheetId, along)),
      ),
    );
  }

  useStandard(along: Along): void {
    const { sizes } = this.book.part(Formatting);
    for (const { sheetId, box } of this.formatted.places) sizes.reset(sheetId, box, along);
  }

  fit(along: Along): void {
    const { sizes } = this.book.part(Formatting);
    for (const { sheetId, box } of this.formatted.places) {
      if (along === 'rows') sizes.fitRows(sheetId, box);
      else sizes.fitColumns(sheetId, box);
    }
  }
}

function upTo(largest: number): ArgumentReader<number> {
  return (value) => {
    const points = number(value);
    if (points < 0 || points > largest) throw invalidArgument();
    return points;
  };
}

function sizeValue(along: Along, largest: number): Scalar<RangeFormat> {
  return readWrite(
    upTo(largest),
    (format) => format.size(along),
    (format, points) => {
      format.setSize(along, points);
    },
  );
}

/** Only true changes anything: there is no size to go to otherwise. */
function standardValue(along: Along): Scalar<RangeFormat> {
  return readWrite(
    truth,
    (format) => format.isStandard(along),
    (format, isOn) => {
      if (isOn) format.useStandard(along);
    },
  );
}

const RANGE_FORMAT = defineType(RangeFormat, 'RangeFormat', () => ({
  scalars: {
    ...alignmentScalars(),
    columnWidth: sizeValue('columns', WIDEST),
    rowHeight: sizeValue('rows', HIGHEST),
    useStandardWidth: standardValue('columns'),
    useStandardHeight: standardValue('rows'),
  },
  navigations: {
    borders: ({ formatted }) => new RangeBorderCollection(formatted),
    fill: ({ formatted }) => new RangeFill(formatted),
    font: ({ formatted }) => new RangeFont(formatted),
    protection: ({ formatted }) => new FormatProtection(formatted),
  },
  methods: {
    adjustIndent: method([wholeNumber], ({ formatted }, amount) => {
      formatted.change((style) => indented(style, Math.max(0, indentOf(style) + amount)));
    }),
    autofitColumns: method(
      [],
      (format) => {
        format.fit('columns');
      },
      { readsResults: true },
    ),
    autofitRows: method(
      [],
      (format) => {
        format.fit('rows');
      },
      { readsResults: true },
    ),
  },
}));
