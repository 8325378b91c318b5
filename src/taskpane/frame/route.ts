import type { SwotEntry } from '../../scorecard/model/swot-entry';

/** The screens, and what each has to be told. `id`: of the object that is shown; absent in a form for a new one. */
export interface ScreenParameters {
  readonly overview: object;
  readonly 'score-explained': object;
  readonly perspective: { readonly id: string };
  readonly objective: { readonly id: string };
  readonly kpi: { readonly id: string };
  readonly 'explain-and-act': { readonly kpi: string };
  readonly 'voice-form': { readonly kpi: string };
  readonly actions: object;

  readonly data: { readonly kpi?: string };

  readonly review: object;
  readonly 'carry-over': object;
  readonly 'collect-review': object;
  readonly 'close-period': object;
  readonly minutes: object;
  readonly restate: object;
  readonly snapshots: object;
  readonly calendar: object;

  readonly design: object;
  readonly strategy: object;
  readonly perspectives: object;
  readonly 'perspective-form': { readonly id?: string };
  readonly objectives: object;
  readonly 'objective-form': {
    readonly id?: string;
    /** Of a new objective. */
    readonly perspective?: string;
    readonly theme?: string;
  };
  readonly swot: object;
  /** `kind`: of a new statement; `proposal`: what a new one begins as. */
  readonly 'swot-form': {
    readonly entry?: SwotEntry;
    readonly kind?: SwotEntry['kind'];
    readonly proposal?: Pick<SwotEntry, 'kind' | 'statement' | 'objective'>;
  };
  readonly initiatives: object;
  readonly 'initiative-form': { readonly id?: string; readonly kpi?: string };
  readonly 'strategy-map': object;
  /** With both ends: the link that is changed. */
  readonly 'link-form': { readonly from?: string; readonly to?: string };
  readonly kpis: object;
  readonly 'kpi-form': {
    readonly id?: string;
    readonly objective?: string;
    /** Of a new KPI: the one that it begins as a copy of. */
    readonly copyOf?: string;
    /** Of a new KPI: the one of the library that it begins as. */
    readonly library?: string;
  };
  readonly 'kpis-from-selection': object;
  readonly library: {
    readonly objective?: string;
    readonly perspective?: string;
    /** What is looked for at first. */
    readonly text?: string;
  };
  readonly cascade: object;
  readonly 'unit-form': { readonly id?: string; readonly parent?: string };
  readonly 'copy-objectives': { readonly objective?: string; readonly unit?: string };
  readonly 'split-kpi': { readonly id?: string };
  readonly 'line-of-sight': {
    /** Of a unit, an objective or a KPI, or the name of a person. */
    readonly id?: string;
    /** Where IDs of two tables may be the same; without it the KPI comes first, then the objective. */
    readonly of?: 'unit' | 'person' | 'objective' | 'KPI';
  };
  readonly 'compare-units': object;

  readonly health: object;
  readonly 'kpi-review': object;
  readonly 'change-note': object;
  readonly changes: object;
  readonly settings: object;
  /** `topic`: what is open at first. */
  readonly help: { readonly topic?: 'keys' | 'privacy' };
  readonly guide: object;
  /** `from`: the way to begin that was asked for. */
  readonly start: { readonly from?: 'sample' | 'empty' };
  readonly templates: object;
  readonly import: object;
  readonly 'insert-function': { readonly choice?: string };
  readonly 'scorecard-sheet': object;
  readonly freeze: object;
  readonly remove: object;
}

export type ScreenName = keyof ScreenParameters;

/** A screen with what it has to be told. */
export type Route = {
  readonly [Name in ScreenName]: { readonly screen: Name } & ScreenParameters[Name];
}[ScreenName];
