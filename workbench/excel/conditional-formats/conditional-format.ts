import {
  NULL_OBJECT,
  defineType,
  invalidOperation,
  method,
  readOnly,
  readWrite,
  truth,
  wholeNumber,
  invalidArgument,
  type HostObject,
  type ObjectType,
} from '../../protocol';
import { RangeAreas } from '../areas/range-areas';
import type { Book } from '../book';
import { Range } from '../range/range';
import { CellValueConditionalFormat } from './cell-value-conditional-format';
import { ColorScaleConditionalFormat } from './color-scale-conditional-format';
import { ConditionalRules } from './conditional-rules';
import { CustomConditionalFormat } from './custom-conditional-format';
import { DataBarConditionalFormat } from './data-bar-conditional-format';
import { IconSetConditionalFormat } from './icon-set-conditional-format';
import { PresetCriteriaConditionalFormat } from './preset-criteria-conditional-format';
import { RuleOwner, type RulePlace } from './rule-owner';
import { typeOfRule, type RuleType } from './rule-types';
import { TextConditionalFormat } from './text-conditional-format';
import { TopBottomConditionalFormat } from './top-bottom-conditional-format';

/** A conditional format of any type. */
export class ConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return CONDITIONAL_FORMAT;
  }

  get ruleType(): RuleType {
    return typeOfRule(this.rule);
  }

  get index(): number {
    const { formats } = this.book.part(ConditionalRules);
    return formats.list(this.place.sheetId).findIndex(({ id }) => id === this.entry.id);
  }
}

type PartClass = new (book: Book, place: RulePlace) => HostObject;

/** The part that a format of that type has, in its two forms of asking. */
function partOf(type: RuleType, Part: PartClass) {
  return {
    orNothing: (format: ConditionalFormat) =>
      format.ruleType === type ? new Part(format.book, format.place) : NULL_OBJECT,
    orError: (format: ConditionalFormat) => {
      if (format.ruleType === type) return new Part(format.book, format.place);
      throw invalidOperation(`The conditional format is not of type ${type}.`);
    },
  };
}

function rangeOf({ book, place, entry }: ConditionalFormat): Range | undefined {
  const [box, ...others] = entry.boxes;
  return box && others.length === 0 ? new Range(book, place.sheetId, box) : undefined;
}

const CONDITIONAL_FORMAT = defineType(ConditionalFormat, 'ConditionalFormat', () => {
  const cellValue = partOf('CellValue', CellValueConditionalFormat);
  const colorScale = partOf('ColorScale', ColorScaleConditionalFormat);
  const custom = partOf('Custom', CustomConditionalFormat);
  const dataBar = partOf('DataBar', DataBarConditionalFormat);
  const iconSet = partOf('IconSet', IconSetConditionalFormat);
  const preset = partOf('PresetCriteria', PresetCriteriaConditionalFormat);
  const textComparison = partOf('ContainsText', TextConditionalFormat);
  const topBottom = partOf('TopBottom', TopBottomConditionalFormat);
  return {
    scalars: {
      id: readOnly(({ entry }) => entry.id),
      type: readOnly(({ ruleType }) => ruleType),
      priority: readWrite(
        wholeNumber,
        ({ index }) => index,
        ({ book, place }, priority) => {
          if (priority < 0) throw invalidArgument();
          book.part(ConditionalRules).formats.move(place.sheetId, place.id, priority);
        },
      ),
      stopIfTrue: readWrite(
        truth,
        ({ entry }) => entry.stopIfTrue,
        (format, stopIfTrue) => {
          format.change({ stopIfTrue });
        },
      ),
    },
    navigations: {
      cellValue: cellValue.orError,
      cellValueOrNullObject: cellValue.orNothing,
      colorScale: colorScale.orError,
      colorScaleOrNullObject: colorScale.orNothing,
      custom: custom.orError,
      customOrNullObject: custom.orNothing,
      dataBar: dataBar.orError,
      dataBarOrNullObject: dataBar.orNothing,
      iconSet: iconSet.orError,
      iconSetOrNullObject: iconSet.orNothing,
      preset: preset.orError,
      presetOrNullObject: preset.orNothing,
      textComparison: textComparison.orError,
      textComparisonOrNullObject: textComparison.orNothing,
      topBottom: topBottom.orError,
      topBottomOrNullObject: topBottom.orNothing,
    },
    methods: {
      delete: method([], ({ book, place, entry }) => {
        book.part(ConditionalRules).formats.remove(place.sheetId, entry.id);
      }),
      getRange: method([], (format) => {
        const range = rangeOf(format);
        if (range) return range;
        throw invalidOperation('The conditional format applies to more than one range.');
      }),
      getRangeOrNullObject: method([], (format) => rangeOf(format) ?? NULL_OBJECT),
      getRanges: method(
        [],
        ({ book, place, entry }) => new RangeAreas(book, place.sheetId, entry.boxes),
      ),
    },
  };
});
