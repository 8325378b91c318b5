import type { FormatThreshold, IconSet } from '../../content/conditional-format';
import {
  defineType,
  invalidArgument,
  listOf,
  oneOf,
  readWrite,
  record,
  truth,
  wholeNumber,
  type Json,
  type ObjectType,
} from '../../protocol';
import { RuleOwner, ruleOf } from './rule-owner';
import { formulaOf, readThreshold, typeNameOf } from './thresholds';

const STYLES = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
] as const;
type StyleName = (typeof STYLES)[number];
const NUMBERS = { Three: '3', Four: '4', Five: '5' } as const;
const NUMBER_WORDS = ['Three', 'Four', 'Five'] as const;
const NO_ICON = 'NoIcons';

/** The name that files have for a set: `3Arrows` for `ThreeArrows`. */
function fileName(style: StyleName): string {
  const word = NUMBER_WORDS.find((one) => style.startsWith(one)) ?? 'Three';
  return `${NUMBERS[word]}${style.slice(word.length)}`;
}

function styleOf(name: string): StyleName | 'Invalid' {
  return STYLES.find((style) => fileName(style) === name) ?? 'Invalid';
}

/** A conditional format that puts icons into cells. */
export class IconSetConditionalFormat extends RuleOwner {
  get type(): ObjectType {
    return ICON_SET;
  }

  get icons(): IconSet {
    return ruleOf(this, 'iconSet').icons;
  }

  changeIcons(more: Partial<IconSet>): void {
    this.change({ rule: { kind: 'iconSet', icons: { ...this.icons, ...more } } });
  }
}

/** Thresholds of a set of so many icons, in equal steps of a hundred. */
function evenThresholds(count: number): FormatThreshold[] {
  return Array.from({ length: count }, (_one, at) => ({
    type: 'percent',
    value: String(Math.round((at * 100) / count)),
  }));
}

function criterionOf({ thresholds, custom }: IconSet, at: number): Json {
  const threshold = thresholds[at] ?? { type: 'percent', value: '0' };
  const own = custom?.[at];
  return {
    customIcon: own && own.set !== NO_ICON ? { set: styleOf(own.set), index: own.icon } : null,
    formula: formulaOf(threshold),
    operator: threshold.exclusive === true ? 'GreaterThan' : 'GreaterThanOrEqual',
    type: typeNameOf(threshold),
  };
}

/** The first criterion is for all that is left, so what it says does not count. */
function readCriterion(written: Json, at: number): FormatThreshold {
  if (at === 0) return { type: 'percent', value: '0' };
  const { type, formula, operator } = record(written);
  const name = oneOf(['GreaterThan', 'GreaterThanOrEqual'])(operator);
  const threshold = readThreshold(type, formula, 'autoMin');
  return name === 'GreaterThan' ? { ...threshold, exclusive: true } : threshold;
}

function readCustomIcon(written: Json): { set: string; icon: number } | undefined {
  const { customIcon } = record(written);
  if (customIcon === undefined || customIcon === null) return undefined;
  const { set, index } = record(customIcon);
  return { set: fileName(oneOf(STYLES)(set)), icon: wholeNumber(index) };
}

function readCriteria({ name, thresholds }: IconSet, written: readonly Json[]) {
  if (written.length !== thresholds.length) throw invalidArgument();
  const own = written.map(readCustomIcon);
  const icons = own.map((icon, at) => icon ?? { set: name, icon: at });
  return {
    thresholds: written.map(readCriterion),
    ...(own.some(Boolean) && { custom: icons }),
  };
}

const ICON_SET = defineType(IconSetConditionalFormat, 'IconSetConditionalFormat', () => ({
  scalars: {
    style: readWrite(
      oneOf(STYLES),
      ({ icons }) => styleOf(icons.name),
      (owner, style) => {
        const { custom: _own, ...icons } = owner.icons;
        const name = fileName(style);
        const count = Number.parseInt(name, 10);
        const isSame = icons.thresholds.length === count;
        const thresholds = isSame ? icons.thresholds : evenThresholds(count);
        owner.change({ rule: { kind: 'iconSet', icons: { ...icons, name, thresholds } } });
      },
    ),
    reverseIconOrder: readWrite(
      truth,
      ({ icons }) => icons.reverse,
      (owner, reverse) => {
        owner.changeIcons({ reverse });
      },
    ),
    showIconOnly: readWrite(
      truth,
      ({ icons }) => !icons.showValue,
      (owner, isOn) => {
        owner.changeIcons({ showValue: !isOn });
      },
    ),
    criteria: readWrite(
      listOf(record),
      ({ icons }) => icons.thresholds.map((_threshold, at) => criterionOf(icons, at)),
      (owner, written) => {
        const { custom: _own, ...icons } = owner.icons;
        owner.change({
          rule: { kind: 'iconSet', icons: { ...icons, ...readCriteria(icons, written) } },
        });
      },
    ),
  },
}));
