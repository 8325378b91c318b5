import type { ConditionalRule, RuleWithFormat } from '../../content/conditional-format';

export const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type RuleType = (typeof TYPES)[number];

const TYPE_OF_KIND: Readonly<Record<ConditionalRule['kind'], RuleType>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  aboveAverage: 'PresetCriteria',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

export function typeOfRule({ kind }: ConditionalRule): RuleType {
  return TYPE_OF_KIND[kind];
}

const rgb = (digits: string) => ({ rgb: digits });

/** What a new conditional format of a type is until its rule is set: those that need one mark nothing yet. */
const NEW_RULES: Readonly<Record<RuleType, ConditionalRule>> = {
  CellValue: { kind: 'cellIs', operator: 'equal', formulas: [] },
  Custom: { kind: 'expression', formula: '' },
  ContainsText: { kind: 'containsText', text: '' },
  PresetCriteria: { kind: 'timePeriod', period: '' },
  TopBottom: { kind: 'top10', rank: 10, percent: false, bottom: false },
  ColorScale: {
    kind: 'colorScale',
    points: [
      { threshold: { type: 'min' }, colour: rgb('F8696B') },
      { threshold: { type: 'percentile', value: '50' }, colour: rgb('FFEB84') },
      { threshold: { type: 'max' }, colour: rgb('63BE7B') },
    ],
  },
  DataBar: {
    kind: 'dataBar',
    bar: {
      min: { type: 'autoMin' },
      max: { type: 'autoMax' },
      colour: rgb('638EC6'),
      negativeColour: rgb('FF0000'),
      border: rgb('638EC6'),
      negativeBorder: rgb('FF0000'),
      showValue: true,
      gradient: true,
      axis: 'automatic',
      axisColour: rgb('000000'),
      direction: 'context',
    },
  },
  IconSet: {
    kind: 'iconSet',
    icons: {
      name: '3TrafficLights1',
      showValue: true,
      reverse: false,
      thresholds: [0, 33, 67].map((value) => ({ type: 'percent', value: String(value) })),
    },
  },
};

export function newFormat(type: RuleType): RuleWithFormat {
  return { rule: NEW_RULES[type] };
}
