import type { LibraryKpi } from '../library-kpi';
import type { TwoLanguages } from '../two-languages';

export const INDUSTRIES = [
  'manufacturing',
  'retail',
  'software',
  'bank',
  'hospital',
  'public sector',
] as const;

export type Industry = (typeof INDUSTRIES)[number];

/** A scorecard of an industry to begin with: objectives, KPIs and links, every one of which may be changed. */
export interface Template {
  readonly industry: Industry;
  readonly name: TwoLanguages;
  /** IDs of the usual perspectives from the top of the strategy map down. */
  readonly perspectives: readonly ('F' | 'C' | 'P' | 'L')[];
  /** Other names and questions than the usual ones, such as citizens for customers. */
  readonly renamed?: Readonly<
    Partial<
      Record<
        'F' | 'C' | 'P' | 'L',
        { readonly name: TwoLanguages; readonly question: TwoLanguages }
      >
    >
  >;
  readonly objectives: readonly TemplateObjective[];
}

export interface TemplateObjective {
  /** The letter of its perspective and a number, such as F1. */
  readonly id: string;
  readonly name: TwoLanguages;
  readonly kpis: readonly TemplateKpi[];
  /** The objectives that it helps, and why. */
  readonly helps?: readonly { readonly to: string; readonly because: TwoLanguages }[];
}

/** A KPI of the library by its ID, or one that only this industry has. */
export type TemplateKpi = string | IndustryKpi;

/** What the library says of a KPI, but for what only a library needs. */
export type IndustryKpi = Omit<
  LibraryKpi,
  'id' | 'group' | 'perspective' | 'synonyms' | 'frequency'
>;
