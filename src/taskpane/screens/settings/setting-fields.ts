import type { Setup, TrendBasis } from '../../../scorecard/model/setup';
import { GRAINS } from '../../../scorecard/periods/grain';
import type { Dictionary } from '../../../strings/dictionary';
import { MATERIALITY, SCORE_LIMITS, KPI_REVIEW, TREND_LIMITS } from './number-settings';
import type { NumberSetting } from './number-settings';

export type ChoiceWord = keyof Dictionary['pane']['settings']['choices'];

/** How a setting is typed. */
export type SettingField =
  | { readonly kind: 'text'; readonly field: 'company' | 'scorecard' | 'currency' }
  | NumberSetting
  | { readonly kind: 'month of the year'; readonly field: 'fiscalYearStarts' }
  | { readonly kind: 'date'; readonly field: 'meetingDate' }
  | { readonly kind: 'period'; readonly field: 'currentPeriod' }
  | ChoiceSetting;

export interface ChoiceSetting {
  readonly kind: 'choice';
  readonly field: keyof Setup & keyof Dictionary['pane']['settings']['fields'];
  readonly words: readonly ChoiceWord[];
  /** What a blank one means. */
  readonly usual: ChoiceWord;
  readonly wordOf: (setup: Setup) => ChoiceWord | undefined;
  readonly put: (setup: Setup, word: ChoiceWord | undefined) => Setup;
}

/** Settings whose words are their values. */
function words<Field extends ChoiceSetting['field']>(
  field: Field,
  values: readonly (ChoiceWord & Setup[Field])[],
): ChoiceSetting {
  return {
    kind: 'choice',
    field,
    words: values,
    usual: values[0] ?? 'No',
    wordOf: (setup) => values.find((value) => value === setup[field]),
    put: (setup, word) => ({ ...setup, [field]: values.find((value) => value === word) }),
  };
}

const MONTH_FIRST = ['Month', ...GRAINS.filter((grain) => grain !== 'Month')] as const;

const TRENDS: Readonly<Partial<Record<ChoiceWord, TrendBasis>>> = {
  previous: { kind: 'previous' },
  'same period last year': { kind: 'same period last year' },
  mean: { kind: 'mean', of: 3 },
};

const TREND: ChoiceSetting = {
  kind: 'choice',
  field: 'trendAgainst',
  words: ['previous', 'same period last year', 'mean'],
  usual: 'previous',
  wordOf: ({ trendAgainst }) => trendAgainst?.kind,
  put: (setup, word) => ({ ...setup, trendAgainst: word && TRENDS[word] }),
};

const EXPLAIN_AMBER: ChoiceSetting = {
  kind: 'choice',
  field: 'explainAmber',
  words: ['No', 'Yes'],
  usual: 'No',
  wordOf: ({ explainAmber }) =>
    explainAmber === undefined ? undefined : explainAmber ? 'Yes' : 'No',
  put: (setup, word) => ({ ...setup, explainAmber: word && word === 'Yes' }),
};

/** The settings of the screen by group; the strategy and its themes have a screen of their own. */
export const SETTING_GROUPS: readonly {
  readonly title: 'scorecardGroup' | 'scoringGroup' | 'reviewGroup' | 'lookGroup';
  readonly fields: readonly SettingField[];
}[] = [
  {
    title: 'scorecardGroup',
    fields: [
      { kind: 'text', field: 'company' },
      { kind: 'text', field: 'scorecard' },
      { kind: 'text', field: 'currency' },
      { kind: 'month of the year', field: 'fiscalYearStarts' },
      words('fiscalYearNamedBy', ['end', 'start']),
      words('grain', MONTH_FIRST),
      { kind: 'period', field: 'currentPeriod' },
    ],
  },
  {
    title: 'scoringGroup',
    fields: [
      ...SCORE_LIMITS,
      words('missingData', ['Exclude', 'Zero']),
      words('rollUp', ['Weighted', 'Worst']),
      words('unitRollUp', ['Own', 'Children']),
      TREND,
      ...TREND_LIMITS,
      ...MATERIALITY,
    ],
  },
  {
    title: 'reviewGroup',
    fields: [
      EXPLAIN_AMBER,
      words('reviewCadence', MONTH_FIRST),
      { kind: 'date', field: 'meetingDate' },
      KPI_REVIEW,
    ],
  },
  {
    title: 'lookGroup',
    fields: [
      words('statusWords', ['Green Amber Red', 'On track Watch Off track']),
      words('language', ['en', 'vi']),
    ],
  },
];
